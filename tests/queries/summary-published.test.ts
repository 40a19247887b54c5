import { describe, expect, it } from 'vitest'
import { addClaim, editClaim, linkSources } from '@/lib/commands/summary-claim'
import { approveSummary, moveSummary, publishSummary } from '@/lib/commands/summary-publish'
import { startSummary } from '@/lib/commands/summary-start'
import { db } from '@/lib/db'
import { summaryPage } from '@/lib/queries/summary'
import { summaryDifference } from '@/lib/queries/summary-diff'
import { publishedSummary } from '@/lib/queries/summary-published'
import { aCoding, aSummary, aTheme, aView } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { anOfficial } from '../support/factories/people'

async function published() {
  const dialogue = await aDialogue.inState('SUMMARY_DRAFT')
  const [shown, silent, theme] = [
    await aView(dialogue),
    await aView(dialogue, { text: 'Visa inte.', visibility: 'NOT_PUBLIC' }),
    await aTheme(dialogue),
  ]
  for (const view of [shown, silent]) await aCoding(view, theme, dialogue.strategist)
  const official = await anOfficial(dialogue.organisation)
  const summary = await aSummary(dialogue, dialogue.strategist, [{ theme, views: [shown, silent] }])
  await approveSummary(official, { summaryId: summary.id })
  await publishSummary(official, { summaryId: summary.id })
  return {
    dialogue,
    official,
    theme,
    shown,
    silent,
    read: (version?: number) => publishedSummary(dialogue.organisationId, dialogue.slug, version),
  }
}

describe('the published summary', () => {
  it('opens each claim’s sources by number and channel, with the text only of those that are published now', async () => {
    const { read, shown, silent } = await published()
    expect((await read())?.sources.map(({ seqNo, text }) => [seqNo, text])).toEqual([
      [shown.seqNo, shown.text],
      [silent.seqNo, undefined],
    ])
    expect(JSON.stringify((await read())?.sources)).not.toContain(silent.id)
    await db.contribution.update({ where: { id: shown.id }, data: { visibility: 'HIDDEN_PENDING_REVIEW' } })
    expect((await read())?.sources[0]?.text).toBeUndefined()
  })

  it('says how many views came in since, and keeps its own figures', async () => {
    const { read, dialogue } = await published()
    for (const _ of [1, 2]) await aView(dialogue)
    expect(await read()).toMatchObject({ since: 2, snapshot: { heard: { received: 2 } } })
  })

  it('keeps a theme’s name as it was', async () => {
    const { read, theme } = await published()
    await db.theme.update({ where: { id: theme.id }, data: { name: 'Nytt namn' } })
    expect((await read())?.snapshot.themes[0]?.name).toBe(theme.name)
  })

  it('does not exist for another organisation, nor before it is published', async () => {
    const { dialogue } = await published()
    const elsewhere = await aDialogue.inAnalysis()
    expect(await publishedSummary(elsewhere.organisationId, dialogue.slug)).toBeUndefined()
    await aSummary(elsewhere, elsewhere.strategist)
    expect(await publishedSummary(elsewhere.organisationId, elsewhere.slug)).toBeUndefined()
    const page = await summaryPage(dialogue.strategist, elsewhere.id)
    expect([page?.can.read.allowed, page?.desk, page?.versions]).toEqual([false, undefined, []])
  })

  it('shows word by word what differs from the version before', async () => {
    const { dialogue, official, theme, shown, read } = await published()
    const writer = dialogue.strategist
    const next = await startSummary(writer, { dialogueId: dialogue.id })
    if (!next.ok) throw new Error('not started')
    const claim = await db.summaryClaim.findFirstOrThrow({ where: { summaryId: next.value } })
    await editClaim(writer, { claimId: claim.id, themeId: theme.id, kind: 'COMMON', text: 'Många avstår en väg när den är tom.' })
    await linkSources(writer, { claimId: claim.id, was: [shown.seqNo], sources: [] })
    await addClaim(writer, { summaryId: next.value, themeId: theme.id, text: 'Lampor får stå trasiga.', sources: [shown.seqNo] })
    await db.perspectiveSummary.update({ where: { id: next.value }, data: { changeNote: 'Läst om.' } })
    await moveSummary(writer, { summaryId: next.value, to: 'INTERNAL_REVIEW' })
    await approveSummary(official, { summaryId: next.value })
    expect((await publishSummary(official, { summaryId: next.value })).ok).toBe(true)
    const difference = await summaryDifference(dialogue.organisationId, dialogue.slug, 2)
    expect(difference?.changeNote).toBe('Läst om.')
    const [changed, added] = difference?.themes[0]?.claims ?? []
    expect(changed).toMatchObject({ kind: 'changed', sourcesRemoved: [shown.seqNo] })
    expect(changed?.words.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])).toEqual([
      ['removed', 'mörk'],
      ['added', 'tom'],
    ])
    expect(added).toMatchObject({ kind: 'added' })
    expect((await read(1))?.isLatest).toBe(false)
    expect((await read())?.snapshot.version).toBe(2)
  })
})
