import { describe, expect, it } from 'vitest'
import { replyToSummary } from '@/lib/commands/summary-reply'
import { db } from '@/lib/db'
import { authorWith } from '@/lib/domain/actor'
import { summaryReplies, validationFor } from '@/lib/queries/validation'
import { aSummary, aTheme, aView } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { aStrategist } from '../support/factories/people'

const words = 'Ni har missat att det gäller morgonen också.'

async function outForValidation() {
  const dialogue = await aDialogue.inState('VALIDATION')
  const [view, theme] = [await aView(dialogue), await aTheme(dialogue)]
  const summary = await aSummary(dialogue, dialogue.strategist, [{ theme, views: [view] }])
  await db.perspectiveSummary.update({ where: { id: summary.id }, data: { state: 'OUT_FOR_VALIDATION' } })
  return { dialogue, view, summary }
}

describe('Uppfattade vi dig rätt?', () => {
  it('shows the draft to whoever holds the code, with the claims that rest on their view', async () => {
    const { view } = await outForValidation()
    const seen = await validationFor(view.id)
    expect(seen?.isDraft).toBe(true)
    expect(seen?.themes.flatMap(({ claims }) => claims).some(({ isMine }) => isMine)).toBe(true)
  })

  it('adds the answer to the view once, and leaves what was received as it was', async () => {
    const { view } = await outForValidation()
    const input = { contributionId: view.id, text: words }
    expect((await replyToSummary(authorWith(view.id), input)).ok).toBe(true)
    expect((await replyToSummary(authorWith(view.id), input)).ok).toBe(true)
    const kept = await db.contribution.findUniqueOrThrow({ where: { id: view.id }, include: { versions: true } })
    expect(kept.text).toBe(view.text)
    expect(kept.versions.map(({ kind, text }) => ({ kind, text }))).toEqual([{ kind: 'REPLY', text: words }])
  })

  it('takes an answer from nobody but the holder of that code', async () => {
    const { view, dialogue } = await outForValidation()
    const other = await aView(dialogue)
    const answers = [authorWith(other.id), dialogue.strategist].map((actor) =>
      replyToSummary(actor, { contributionId: view.id, text: words }),
    )
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([false, false])
  })

  it('has nothing to answer before there is a summary', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const view = await aView(dialogue)
    expect(await validationFor(view.id)).toBeUndefined()
    const refused = await replyToSummary(authorWith(view.id), { contributionId: view.id, text: words })
    expect(refused).toMatchObject({ ok: false, problem: { message: 'policy.notSummarised' } })
  })

  it('is read by the dialogue team by number, and not by another organisation', async () => {
    const { view, dialogue } = await outForValidation()
    await replyToSummary(authorWith(view.id), { contributionId: view.id, text: words })
    expect(await summaryReplies(dialogue.strategist, dialogue.id)).toMatchObject([{ seqNo: view.seqNo, text: words }])
    const stranger = (await aDialogue.draft()).strategist
    expect(await summaryReplies(stranger, dialogue.id)).toEqual([])
    expect(await summaryReplies(await aStrategist((await aDialogue.draft()).organisation), dialogue.id)).toEqual([])
  })
})
