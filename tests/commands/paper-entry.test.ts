import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exportViews } from '@/lib/commands/contribution-export'
import { recordView } from '@/lib/commands/contribution-record'
import { undoRecording } from '@/lib/commands/contribution-undo'
import { db } from '@/lib/db'
import { channels, recordedChannels } from '@/lib/domain/vocabulary'
import { lastRecorded } from '@/lib/queries/last-recorded'
import { accepted } from '../support/expect'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { anOfficial } from '../support/factories/people'

const enter = (dialogue: ADialogue, given: Record<string, unknown> = {}) =>
  recordView(dialogue.strategist, { dialogueId: dialogue.id, token: randomUUID(), channel: 'PAPER', text: 'Mer ljus vid ån.', ...given })

describe('returned paper', () => {
  it('is typed in once: the same sheet number says who has it already, and goes in only for a reason', async () => {
    const dialogue = await aDialogue.open()
    accepted(await enter(dialogue, { sheetNo: '17' }))
    const again = await enter(dialogue, { sheetNo: ' 17 ' })
    expect(again).toMatchObject({
      ok: false,
      problem: { fields: { sheetNo: ['views.sheetTaken'] }, params: { no: 1, who: 'Selma Öberg' } },
    })
    accepted(await enter(dialogue, { sheetNo: '17', sheetReason: 'Två buntar är numrerade lika.' }))
    accepted(await enter(await aDialogue.open(), { sheetNo: '17' }))
    const views = await db.contribution.findMany({ where: { dialogueId: dialogue.id }, orderBy: { seqNo: 'asc' } })
    expect(views.map(({ sheetNo, sheetReason }) => [sheetNo, sheetReason])).toEqual([
      ['17', null],
      ['17', 'Två buntar är numrerade lika.'],
    ])
  })

  it('in two hands at once goes in once', async () => {
    const dialogue = await aDialogue.open()
    const results = await Promise.all([1, 2, 3].map(() => enter(dialogue, { sheetNo: '5' })))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('that was typed wrongly is undone by whoever typed it, the same day, and can be typed in anew', async () => {
    const dialogue = await aDialogue.open()
    const { contributionId } = accepted(await enter(dialogue, { sheetNo: '9' }))
    const mine = () => lastRecorded(dialogue.id, dialogue.strategist.userId)
    expect((await mine()).map(({ id }) => id)).toEqual([contributionId])
    const official = await anOfficial(dialogue.organisation)
    expect((await undoRecording(official, { contributionId })).ok).toBe(false)
    const late = { now: new Date(Date.now() + 25 * 3_600_000) }
    expect(await undoRecording(dialogue.strategist, { contributionId }, late)).toMatchObject({ problem: { message: 'views.undoTooLate' } })
    accepted(await undoRecording(dialogue.strategist, { contributionId }))
    expect(await mine()).toEqual([])
    expect(await db.contribution.findUnique({ where: { id: contributionId } })).toMatchObject({ visibility: 'NOT_PUBLIC', seqNo: 1 })
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'contribution.undone' } })).toBe(1)
    accepted(await enter(dialogue, { sheetNo: '9' }))
  })

  it('keeps its number: nobody changes it afterwards', async () => {
    const { contributionId: id } = accepted(await enter(await aDialogue.open(), { sheetNo: '3' }))
    await expect(db.contribution.update({ where: { id }, data: { sheetNo: '4' } })).rejects.toThrow(/never changes/)
  })
})

describe('a channel', () => {
  it('is exported with its occasion and recorder, and gives no view another weight', async () => {
    const dialogue = await aDialogue.open({ moderation: 'AFTER' })
    for (const channel of recordedChannels) accepted(await enter(dialogue, { channel, occasion: 'Torgdagen', consentToQuote: true }))
    const { views } = accepted(await exportViews(dialogue.strategist, { dialogueId: dialogue.id }))
    expect(views.map(({ channel, occasion, recorder }) => [channel, occasion, recorder])).toEqual(
      recordedChannels.map((channel) => [channel, 'Torgdagen', 'Selma Öberg']),
    )
    const stored = await db.contribution.findMany({ where: { dialogueId: dialogue.id } })
    expect(new Set(stored.map(({ visibility, state, isBlank, language }) => `${visibility} ${state} ${isBlank} ${language}`)).size).toBe(1)
    const counter = await db.dialogueCounter.findUniqueOrThrow({ where: { dialogueId: dialogue.id } })
    const { lastSeqNo, web, paper, phone, interview, meeting, outreach, import: imported } = counter
    expect([web, paper, phone, interview, meeting, outreach, imported]).toEqual([0, 1, 1, 1, 1, 1, 0])
    expect([lastSeqNo, channels.length]).toEqual([5, 7])
  })
})
