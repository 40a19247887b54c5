import { describe, expect, it } from 'vitest'
import { exportViews } from '@/lib/commands/contribution-export'
import { db } from '@/lib/db'
import { aCoding, aTheme, aView } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { anOfficial } from '../support/factories/people'

describe('views for work outside the product', () => {
  it('come with their themes, in order, and leave an event', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const [first, theme] = [await aView(dialogue), await aTheme(dialogue, 'Belysning')]
    await aView(dialogue, { text: 'Mer ljus.' })
    await aCoding(first, theme, dialogue.strategist)
    const result = await exportViews(dialogue.strategist, { dialogueId: dialogue.id })
    expect(result.ok && result.value.views.map(({ seqNo, themes }) => [seqNo, themes])).toEqual([
      [1, 'Belysning'],
      [2, ''],
    ])
    expect(await db.auditEvent.count({ where: { dialogueId: dialogue.id, kind: 'contribution.exported' } })).toBe(1)
  })

  it('leave out the text of what was removed', async () => {
    const dialogue = await aDialogue.inAnalysis()
    await aView(dialogue, { visibility: 'REMOVED', text: 'Något som lagen förbjuder.' })
    const result = await exportViews(dialogue.strategist, { dialogueId: dialogue.id })
    expect(result.ok && result.value.views[0]?.text).toBe('')
  })

  it('are not for another organisation, nor for an official', async () => {
    const dialogue = await aDialogue.inAnalysis()
    const stranger = (await aDialogue.draft()).strategist
    const official = await anOfficial(dialogue.organisation)
    const refused = await Promise.all([stranger, official].map((actor) => exportViews(actor, { dialogueId: dialogue.id })))
    expect(refused.map(({ ok }) => ok)).toEqual([false, false])
  })
})
