import { describe, expect, it } from 'vitest'
import { submitContribution } from '@/lib/commands/contribution'
import { recordView } from '@/lib/commands/contribution-record'
import { answerStep, purgeDrafts } from '@/lib/commands/draft'
import { correctView, withdrawView } from '@/lib/commands/own-view'
import { db } from '@/lib/db'
import { anonymous, authorWith, system } from '@/lib/domain/actor'
import { draftHash, newDraftToken, receiptHash } from '@/lib/queries/receipt-code'
import { countQueries } from '../support/count-queries'
import { aContribution, aFinishedDraft, aFormToken } from '../support/factories/contribution'
import { type ADialogue, aDialogue } from '../support/factories/dialogue'
import { aFacilitator } from '../support/factories/people'

const send = (dialogue: ADialogue, token: string, now?: Date) =>
  submitContribution(anonymous, { token, organisationId: dialogue.organisationId, slug: dialogue.slug }, now ? { now } : {})

const viewsOf = ({ id }: ADialogue) => db.contribution.findMany({ where: { dialogueId: id }, orderBy: { seqNo: 'asc' } })

describe('a view comes in once, whatever is clicked', () => {
  it('gives the same receipt at a double click, a refresh and a retry, and one view (INV-07)', async () => {
    const dialogue = await aDialogue.open()
    const token = await aFinishedDraft(dialogue)
    const answers = await Promise.all([send(dialogue, token), send(dialogue, token), send(dialogue, token)])
    const again = await send(dialogue, token)
    const codes = new Set([...answers, again].map((answer) => answer.ok && `${answer.value.code} ${answer.value.seqNo}`))
    expect(codes.size).toBe(1)
    expect([...codes][0]).not.toBe(false)
    expect(await viewsOf(dialogue)).toHaveLength(1)
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'contribution.submitted' } })).toBe(1)
  })

  it('keeps the code nowhere: only a keyed hash of it', async () => {
    const dialogue = await aDialogue.open()
    const result = await send(dialogue, await aFinishedDraft(dialogue))
    if (!result.ok) throw new Error('refused')
    const [view] = await viewsOf(dialogue)
    expect(view?.codeHash).toBe(receiptHash(result.value.code))
    expect(JSON.stringify(view)).not.toContain(result.value.code)
  })

  it('confirms a view again after the dialogue has closed, but takes no new one', async () => {
    const dialogue = await aDialogue.open()
    const token = await aFinishedDraft(dialogue)
    const late = await aFinishedDraft(dialogue)
    const first = await send(dialogue, token)
    const afterwards = new Date((dialogue.closesAt?.getTime() ?? 0) + 120_000)
    expect(await send(dialogue, token, afterwards)).toEqual(first)
    expect(await send(dialogue, late, afterwards)).toMatchObject({ ok: false, problem: { kind: 'forbidden', message: 'policy.notOpen' } })
  })

  it('is taken in the last second of the last minute, and not after it (INV-05)', async () => {
    const dialogue = await aDialogue.open()
    const minute = Math.floor((dialogue.closesAt?.getTime() ?? 0) / 60_000) * 60_000
    const token = await aFinishedDraft(dialogue)
    // The draft itself must outlive the wait.
    await db.draft.updateMany({ where: { tokenHash: draftHash(token) }, data: { expiresAt: new Date(minute + 86_400_000) } })
    expect(await send(dialogue, token, new Date(minute + 60_000))).toMatchObject({ ok: false })
    expect(await send(dialogue, token, new Date(minute + 59_999))).toMatchObject({ ok: true })
  })

  it('costs one transaction of a few statements', async () => {
    const dialogue = await aDialogue.open()
    const token = await aFinishedDraft(dialogue)
    const { statements } = await countQueries(() => send(dialogue, token))
    expect(statements.filter((statement) => !/^(BEGIN|COMMIT)/i.test(statement))).toHaveLength(3)
    expect(statements).toHaveLength(5)
  })
})

describe('numbers', () => {
  it('are gapless when fifty people send at the same time and some of them twice (INV-06)', async () => {
    const dialogue = await aDialogue.open()
    const tokens = await Promise.all(Array.from({ length: 50 }, () => aFinishedDraft(dialogue)))
    await Promise.all([...tokens, ...tokens.slice(0, 20)].map((token) => send(dialogue, token)))
    expect((await viewsOf(dialogue)).map(({ seqNo }) => seqNo)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    expect(await db.dialogueCounter.findUnique({ where: { dialogueId: dialogue.id } })).toMatchObject({ lastSeqNo: 50, web: 50 })
  })

  it('leave no gap behind a submission that was refused half-way', async () => {
    const dialogue = await aDialogue.open()
    await send(dialogue, await aFinishedDraft(dialogue))
    await expect(
      db.$transaction(async (tx) => {
        await submitContribution(
          anonymous,
          { token: await aFinishedDraft(dialogue), organisationId: dialogue.organisationId, slug: dialogue.slug },
          { tx },
        )
        throw new Error('the power went')
      }),
    ).rejects.toThrow('the power went')
    await send(dialogue, await aFinishedDraft(dialogue))
    expect((await viewsOf(dialogue)).map(({ seqNo }) => seqNo)).toEqual([1, 2])
  })
})

describe('what is asked of a person', () => {
  it('needs no account, address, identity or background (INV-08)', async () => {
    const dialogue = await aDialogue.open()
    expect(await send(dialogue, await aFinishedDraft(dialogue, { wish: 'NONE' }))).toMatchObject({ ok: true })
    expect(await db.contact.count({ where: { dialogueId: dialogue.id } })).toBe(0)
  })

  it('counts background without a way back to the view (INV-13)', async () => {
    const dialogue = await aDialogue.open()
    const background = { ageBand: '30-44', gender: '', genderWords: 'ickebinär', relation: 'lives' }
    await send(dialogue, await aFinishedDraft(dialogue, { background }))
    await send(dialogue, await aFinishedDraft(dialogue, { background }))
    const counts = await db.demographicCount.findMany({ where: { dialogueId: dialogue.id } })
    expect(counts).toEqual([{ dialogueId: dialogue.id, ageBand: '30-44', gender: 'other', district: '', relation: 'lives', count: 2 }])
    expect(JSON.stringify(await viewsOf(dialogue))).not.toMatch(/30-44|ickebinär/)
    expect(JSON.stringify(await db.auditEvent.findMany({ where: { dialogueId: dialogue.id } }), bigInts)).not.toMatch(/30-44|ickebinär/)
  })

  it('keeps an address apart from the view', async () => {
    const dialogue = await aDialogue.open()
    await send(dialogue, await aFinishedDraft(dialogue, { wish: 'MAIL', address: 'Amina@Exempel.se' }))
    const [view] = await viewsOf(dialogue)
    expect(await db.contact.findMany({ where: { contributionId: view?.id ?? '' } })).toMatchObject([
      { kind: 'MAIL', address: 'amina@exempel.se' },
    ])
    expect(JSON.stringify(view)).not.toContain('amina@')
  })
})

describe('a private draft', () => {
  it('is read only by whoever holds its token, and gone when it is sent (INV-11)', async () => {
    const dialogue = await aDialogue.open()
    const token = await aFinishedDraft(dialogue)
    expect(await send(dialogue, newDraftToken())).toMatchObject({ ok: false, problem: { message: 'contribute.draftGone' } })
    expect(JSON.stringify(await db.draft.findMany({ where: { dialogueId: dialogue.id } }))).not.toContain(token)
    await send(dialogue, token)
    expect(await db.draft.count({ where: { dialogueId: dialogue.id } })).toBe(0)
  })

  it('leaves no trace in the audit while it is private', async () => {
    const dialogue = await aDialogue.open()
    await aFinishedDraft(dialogue)
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id } })).toBe(0)
  })

  it('is purged after thirty days and not before', async () => {
    const dialogue = await aDialogue.open()
    await aFinishedDraft(dialogue)
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
    await purgeDrafts(system, {}, { now: inDays(29) })
    expect(await db.draft.count({ where: { dialogueId: dialogue.id } })).toBe(1)
    await purgeDrafts(system, {}, { now: inDays(31) })
    expect(await db.draft.count({ where: { dialogueId: dialogue.id } })).toBe(0)
  })

  it('is purged by nobody else', async () => {
    const dialogue = await aDialogue.open()
    expect(await purgeDrafts(dialogue.strategist, {})).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  })

  it('says what is wrong with an answer and keeps the earlier ones', async () => {
    const dialogue = await aDialogue.open()
    const { organisationId, slug } = dialogue
    const result = await answerStep(anonymous, {
      token: newDraftToken(),
      organisationId,
      slug,
      step: 'fraga-1',
      typed: { answer: 'Mörkt' },
    })
    expect(result).toMatchObject({ ok: false, problem: { kind: 'invalid', fields: { answer: ['contribute.tooShort'] } } })
  })

  it('holds what a keyboard should not be able to send', async () => {
    const dialogue = await aDialogue.open()
    const text = `Nolltecken ${String.fromCharCode(0)} och en halv \ud800 emoji går inte sönder.`
    const result = await send(dialogue, await aFinishedDraft(dialogue, { text }))
    expect(result).toMatchObject({ ok: true })
    expect((await viewsOf(dialogue))[0]?.text).toBe('Nolltecken  och en halv \ufffd emoji går inte sönder.')
  })
})

describe('information only', () => {
  it('has no form, however it is asked for (INV-03)', async () => {
    const dialogue = await aDialogue.information()
    const { organisationId, slug } = dialogue
    const result = await answerStep(anonymous, {
      token: newDraftToken(),
      organisationId,
      slug,
      step: 'fraga-1',
      typed: { answer: 'Låt oss tycka till!' },
    })
    expect(result).toMatchObject({ ok: false, problem: { message: 'policy.notInfluenceable' } })
  })
})

describe('recorded for somebody else', () => {
  it('keeps channel, recorder, occasion and that the person was told; the recorder is not the author (INV-09)', async () => {
    const dialogue = await aDialogue.open()
    const facilitator = await aFacilitator(dialogue.project)
    const input = {
      dialogueId: dialogue.id,
      token: aFormToken(),
      channel: 'PHONE',
      occasion: 'Telefontid 3 mars',
      text: 'Bussen går för sällan.',
      wasInformed: 'on',
    }
    const result = await recordView(facilitator, input)
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    const [view] = await viewsOf(dialogue)
    expect(view).toMatchObject({ channel: 'PHONE', recordedById: facilitator.userId, occasion: 'Telefontid 3 mars', wasInformed: true })
    expect(await correctView({ ...facilitator }, { contributionId: view?.id, text: 'Jag skriver om det.' })).toMatchObject({ ok: false })
    await recordView(facilitator, input)
    expect(await viewsOf(dialogue)).toHaveLength(1)
  })

  it('is for the dialogue team only', async () => {
    const dialogue = await aDialogue.open()
    const input = { dialogueId: dialogue.id, token: aFormToken(), channel: 'PAPER', text: 'En synpunkt på papper.' }
    expect(await recordView(anonymous, input)).toMatchObject({ ok: false, problem: { kind: 'signed-out' } })
    const stranger = (await aDialogue.open()).strategist
    expect(await recordView(stranger, input)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
  })
})

describe('the author changes their mind', () => {
  it('corrects by a version; what came in stands unchanged (INV-10)', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    expect(await correctView(authorWith(view.id), { contributionId: view.id, text: 'Det är mörkt vid båda hållplatserna.' })).toMatchObject(
      { ok: true },
    )
    expect(await db.contribution.findUnique({ where: { id: view.id } })).toMatchObject({ text: view.text })
    expect(await db.contributionVersion.findMany({ where: { contributionId: view.id } })).toMatchObject([{ no: 1, kind: 'CORRECTION' }])
  })

  it('is refused by the database itself to change or delete what came in (INV-10, INV-06)', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    await expect(db.contribution.update({ where: { id: view.id }, data: { text: 'Annat' } })).rejects.toThrow(/RG010/)
    await expect(db.contribution.delete({ where: { id: view.id } })).rejects.toThrow()
  })

  it('withdraws: no longer shown, the record stays, claims are looked at again', async () => {
    const dialogue = await aDialogue.open()
    const view = await aContribution.published(dialogue)
    expect(await withdrawView(authorWith(view.id), { contributionId: view.id })).toMatchObject({ ok: true })
    expect(await withdrawView(authorWith(view.id), { contributionId: view.id })).toMatchObject({ ok: true })
    expect(await db.contribution.findUnique({ where: { id: view.id } })).toMatchObject({ visibility: 'NOT_PUBLIC', text: view.text })
    expect(await db.withdrawal.count({ where: { contributionId: view.id } })).toBe(1)
  })

  it('comes too late once the view is part of the decision basis', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const view = await aContribution.published(dialogue, { channel: 'PAPER' })
    expect(await withdrawView(authorWith(view.id), { contributionId: view.id })).toMatchObject({
      ok: false,
      problem: { message: 'policy.inDecisionBasis' },
    })
  })

  it('is possible only with that view’s own code', async () => {
    const dialogue = await aDialogue.open()
    const [mine, other] = [await aContribution.published(dialogue), await aContribution.published(dialogue)]
    expect(await withdrawView(authorWith(mine.id), { contributionId: other.id })).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    })
  })
})

const bigInts = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
