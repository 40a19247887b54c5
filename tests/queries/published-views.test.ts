import { describe, expect, it } from 'vitest'
import { decideModeration } from '@/lib/commands/moderation'
import { correctView } from '@/lib/commands/own-view'
import { authorWith } from '@/lib/domain/actor'
import { moderationQueue } from '@/lib/queries/moderation-queue'
import { publishedView, publishedViews } from '@/lib/queries/published-views'
import { workspaceViews } from '@/lib/queries/workspace-views'
import { aContribution } from '../support/factories/contribution'
import { aDialogue } from '../support/factories/dialogue'

describe('published views', () => {
  it('shows only what may be shown, corrected and masked, in the order it came in', async () => {
    const dialogue = await aDialogue.open()
    const { organisationId, slug } = dialogue
    const first = await aContribution.published(dialogue)
    await aContribution.waiting(dialogue)
    await aContribution.notShown(dialogue)
    await aContribution.hidden(dialogue)
    const masked = await aContribution.published(dialogue, { text: 'Lars Berg stör oss.' })
    await correctView(authorWith(first.id), { contributionId: first.id, text: 'Rättad: båda lamporna är trasiga.' })
    await decideModeration(dialogue.strategist, {
      contributionId: masked.id,
      outcome: 'REDACT',
      code: 'personalData',
      statement: 'Ett namn är maskerat.',
      redactedText: '[namn] stör oss.',
    })
    const page = await publishedViews(organisationId, slug, {}, 'sv')
    expect(page?.views.map(({ seqNo, text }) => [seqNo, text])).toEqual([
      [1, 'Rättad: båda lamporna är trasiga.'],
      [5, '[namn] stör oss.'],
    ])
    expect(page?.received).toBe(5)
    expect(await publishedView(organisationId, slug, 2)).toBeUndefined()
  })

  it('turns pages by cursor, forwards and back, without a gap or a repeat', async () => {
    const dialogue = await aDialogue.open()
    const { organisationId, slug } = dialogue
    for (let count = 0; count < 60; count += 1) await aContribution.published(dialogue)
    const first = await publishedViews(organisationId, slug, {}, 'sv')
    const second = await publishedViews(organisationId, slug, { after: first?.newer }, 'sv')
    const third = await publishedViews(organisationId, slug, { after: second?.newer }, 'sv')
    expect([first, second, third].flatMap((page) => page?.views.map(({ seqNo }) => seqNo))).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    )
    expect(third?.newer).toBeUndefined()
    const back = await publishedViews(organisationId, slug, { before: second?.older }, 'sv')
    expect(back?.views).toEqual(first?.views)
    expect(back?.older).toBeUndefined()
  })

  it('are nowhere when the dialogue does not show them, or is another municipality’s', async () => {
    const dialogue = await aDialogue.open({ showsViews: false })
    await aContribution.published(dialogue)
    expect((await publishedViews(dialogue.organisationId, dialogue.slug, {}, 'sv'))?.views).toEqual([])
    const other = await aDialogue.open()
    expect(await publishedViews(other.organisationId, dialogue.slug, {}, 'sv')).toBeUndefined()
  })
})

describe('unpublished views', () => {
  it('are read by those who work with the dialogue, and by nobody from elsewhere', async () => {
    const dialogue = await aDialogue.open()
    await aContribution.waiting(dialogue)
    expect((await workspaceViews(dialogue.strategist, dialogue.id, {}))?.views).toHaveLength(1)
    const stranger = (await aDialogue.open()).strategist
    expect(await workspaceViews(stranger, dialogue.id, {})).toMatchObject({ views: [], received: 0, can: { read: { allowed: false } } })
    const scope = { organisationId: dialogue.organisationId, dialogueId: dialogue.id }
    expect((await moderationQueue(dialogue.strategist, scope))?.items).toHaveLength(1)
    expect(await moderationQueue(stranger, scope)).toMatchObject({ items: [], waiting: 0 })
  })
})
