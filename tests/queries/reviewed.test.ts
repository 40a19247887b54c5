import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideModeration } from '@/lib/commands/moderation'
import { moderationCodes } from '@/lib/domain/moderation'
import { reviewedFrom } from '@/lib/domain/reviewed'
import { moderationStatistics } from '@/lib/queries/moderation-statistics'
import { reviewedViews } from '@/lib/queries/reviewed'
import { accepted } from '../support/expect'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'
import { aMember } from '../support/factories/people'

const hide = { outcome: 'HIDE', statement: 'Texten bryter mot våra regler.' } as const

async function reviewed() {
  const dialogue = await aDialogue.open()
  const codes = [...Array<string>(6).fill('spam'), ...Array<string>(5).fill('insult'), 'personalData']
  for (const code of codes) {
    const view = await aContribution.published(dialogue)
    accepted(await decideModeration(dialogue.strategist, { contributionId: view.id, ...hide, code }))
  }
  return dialogue
}

describe('what everybody may know of the review', () => {
  it('is how many and by which rule, without a number that points somebody out', async () => {
    const dialogue = await reviewed()
    const page = await reviewedViews(dialogue.organisationId, dialogue.slug)
    expect(page?.reviewed).toEqual({
      isNothing: false,
      hidden: null,
      masked: null,
      reasons: [
        { code: 'personalData', count: null },
        { code: 'insult', count: null },
        { code: 'spam', count: 6 },
      ],
    })
    expect(await reviewedViews((await aDialogue.open()).organisationId, dialogue.slug)).toBeUndefined()
  })

  it('says when nothing has been hidden', async () => {
    const dialogue = await aDialogue.open()
    expect((await reviewedViews(dialogue.organisationId, dialogue.slug))?.reviewed).toMatchObject({ isNothing: true, reasons: [] })
  })

  it('never shows a rule that was used fewer than five times, nor lets it be worked out', () => {
    const count = fc.integer({ min: 0, max: 20 })
    const counts = fc.array(fc.record({ code: fc.constantFrom(...moderationCodes), count }), { maxLength: 8 })
    fc.assert(
      fc.property(counts, count, (codes, masked) => {
        const all = codes.reduce((sum, row) => sum + row.count, 0)
        const { reasons } = reviewedFrom({ codes, hidden: Math.max(0, all - masked), masked: Math.min(masked, all) })
        const shown = reasons.flatMap((row) => row.count ?? [])
        const left = all - shown.reduce((sum, one) => sum + one, 0)
        expect(shown.every((one) => one >= 5)).toBe(true)
        if (shown.length < reasons.length && all >= 5) expect(left).toBeGreaterThanOrEqual(5)
      }),
    )
  })
})

describe('statistics for those who answer for the review', () => {
  it('are by rule, channel, language and month, and hold no view', async () => {
    const dialogue = await reviewed()
    const { rows, outcomes, can } = await moderationStatistics(dialogue.strategist, dialogue.organisationId)
    expect(can.read.allowed).toBe(true)
    expect(outcomes).toEqual([{ outcome: 'HIDE', count: 12 }])
    expect(rows.filter(({ by }) => by === 'code').map(({ key, decided }) => [key, decided])).toEqual([
      ['spam', 6],
      ['insult', 5],
      ['personalData', 1],
    ])
    expect(rows.map(({ by }) => by)).toContain('month')
    expect(JSON.stringify(rows)).not.toMatch(/Hållplats|mörkt/)
  })

  it('are not for an elected official', async () => {
    const dialogue = await reviewed()
    expect(await moderationStatistics(await aMember(dialogue.board), dialogue.organisationId)).toMatchObject({ rows: [], outcomes: [] })
  })
})
