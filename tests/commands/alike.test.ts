import { describe, expect, it } from 'vitest'
import { askForComparison, storeComparison } from '@/lib/commands/alike'
import { db } from '@/lib/db'
import { viewsCompare } from '@/lib/jobs/views-compare'
import { alikeViews } from '@/lib/queries/alike-views'
import { negatedPairs } from '../domain/text/negated-pairs'
import { aView } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { aMember } from '../support/factories/people'

const none = undefined as never
const compare = (dialogueId: string) => viewsCompare({ dialogueId }, none)

describe('near-identical views', () => {
  it('are stacked, each kept, counted and shown; nothing is merged or deleted', async () => {
    const dialogue = await aDialogue.inAnalysis()
    for (const text of ['Bättre belysning i parken, tack!', 'Bättre belysning i parken tack', 'Låt bussen gå oftare.'])
      await aView(dialogue, { text })
    expect((await askForComparison(dialogue.strategist, { dialogueId: dialogue.id })).ok).toBe(true)
    const before = await db.contribution.findMany({ where: { dialogueId: dialogue.id }, orderBy: { seqNo: 'asc' } })
    await compare(dialogue.id)
    const page = await alikeViews(dialogue.strategist, dialogue.id)
    expect(page?.stacks.map(({ count, views, flood }) => [count, views.map(({ seqNo }) => seqNo), flood])).toEqual([[2, [1, 2], null]])
    expect(page?.run).toMatchObject({ views: 3, newer: 0, method: 'trigram-jaccard' })
    expect(await db.contribution.findMany({ where: { dialogueId: dialogue.id }, orderBy: { seqNo: 'asc' } })).toEqual(before)
    await aView(dialogue, { text: 'En till.' })
    expect((await alikeViews(dialogue.strategist, dialogue.id))?.run?.newer).toBe(1)
  })

  it('that say the opposite are never stacked', async () => {
    const dialogue = await aDialogue.inAnalysis()
    for (const text of negatedPairs.flat()) await aView(dialogue, { text })
    await compare(dialogue.id)
    for (const { views } of (await alikeViews(dialogue.strategist, dialogue.id))?.stacks ?? []) {
      // The same sentence stands in two of the ten pairs.
      expect(new Set(views.map(({ text }) => text)).size).toBe(1)
    }
  })

  it('in great number within a day are shown as a flood, and all of them can be opened', async () => {
    const dialogue = await aDialogue.inAnalysis()
    for (let no = 0; no < 12; no += 1) await aView(dialogue, { text: `Rör inte fältet bakom skolan${'!'.repeat(no % 3)}` })
    await compare(dialogue.id)
    await compare(dialogue.id)
    const [stack] = (await alikeViews(dialogue.strategist, dialogue.id))?.stacks ?? []
    expect(stack).toMatchObject({ count: 12, flood: { count: 12 } })
    expect(stack?.views).toHaveLength(12)
  })

  it('are for those who code, and a person does not write the machine’s findings', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const member = await aMember(dialogue.board)
    expect((await alikeViews(member, dialogue.id))?.can.read.allowed).toBe(false)
    expect((await askForComparison(member, { dialogueId: dialogue.id })).ok).toBe(false)
    const result = { lastSeqNo: 1, stacks: [], suggested: [] }
    expect((await storeComparison(dialogue.strategist, { dialogueId: dialogue.id, method: 'm', version: '1', views: 1, result })).ok).toBe(
      false,
    )
  })
})
