import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { untouchedForm } from '@/components/form/form-state'
import { DeskView } from '@/components/summary/desk-view'
import { DifferenceView } from '@/components/summary/difference-view'
import { PublishedView } from '@/components/summary/published-view'
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
  await db.quote.create({ data: { summaryId: summary.id, themeId: theme.id, contributionId: shown.id, text: shown.text } })
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

  it('quotes no more what has been hidden or masked since, and stands otherwise as it was', async () => {
    const { read, shown } = await published()
    const quotes = async () => (await read())?.snapshot.themes[0]?.quotes.map(({ text }) => text)
    const { hash } = (await read()) ?? {}
    expect(await quotes()).toEqual([shown.text])
    await db.contribution.update({ where: { id: shown.id }, data: { visibility: 'REDACTED' } })
    await db.contributionVersion.create({ data: { contributionId: shown.id, no: 1, kind: 'REDACTION', text: '[maskerat] efter elva.' } })
    expect(await quotes()).toEqual([])
    expect((await read())?.hash).toBe(hash)
    await db.contribution.update({ where: { id: shown.id }, data: { visibility: 'PUBLIC' } })
    expect(await quotes()).toEqual([shown.text])
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
    if (!difference) throw new Error('no difference')
    const html = renderToStaticMarkup(createElement(DifferenceView, { difference, locale: 'sv' }))
    expect(html).toContain('<del>mörk</del><ins>tom</ins>')
    expect((await read(1))?.isLatest).toBe(false)
    expect((await read())?.snapshot.version).toBe(2)
  })

  it('stands beside who was heard, with «antal är inte röster», its sources behind each claim and no id of any view', async () => {
    const { read, shown, silent, theme } = await published()
    const summary = await read()
    if (!summary) throw new Error('not published')
    const html = renderToStaticMarkup(createElement(PublishedView, { summary, locale: 'sv' }))
    expect(html).toContain('2 synpunkter. Antal är inte röster.')
    expect(html.indexOf('Vilka vi hörde')).toBeLessThan(html.indexOf(theme.name))
    expect(html).toContain(`Synpunkt ${shown.seqNo}, Import`)
    expect(html).toContain(`Synpunkt ${silent.seqNo}, Import. Texten visas inte.`)
    for (const { id } of [shown, silent]) expect(html).not.toContain(id)
    expect(html).not.toContain('style=')
    expect(renderToStaticMarkup(createElement(PublishedView, { summary, locale: 'en' }))).toContain('Numbers are not votes.')
  })

  it('is written at a desk that says first what stops it', async () => {
    const dialogue = await aDialogue.inState('SUMMARY_DRAFT')
    const [view, theme] = [await aView(dialogue), await aTheme(dialogue)]
    await aSummary(dialogue, dialogue.strategist, [{ theme, views: [], text: 'Utan källa.' }])
    const page = await summaryPage(dialogue.strategist, dialogue.id)
    if (!page) throw new Error('no page')
    const stay = async () => untouchedForm
    const names = [
      'startSummary',
      'moveSummary',
      'approveSummary',
      'publishSummary',
      'moveClaim',
      'removeClaim',
      'approveClaim',
      'removeQuote',
      'keepQuote',
      'removeTension',
    ] as const
    const actions = Object.fromEntries(names.map((name) => [name, stay])) as Record<(typeof names)[number], typeof stay>
    const html = renderToStaticMarkup(createElement(DeskView, { page, actions }))
    expect(html).toContain('1 synpunkt är varken kodad eller lagd utanför frågan')
    expect(html).toContain('Påståendet ”Utan källa.” saknar källor')
    expect(html).toContain('Någon annan än den som skrev')
    expect(html).not.toContain(view.id)
  })
})
