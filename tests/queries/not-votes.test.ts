import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { ThemeAnswers } from '@/components/answer/theme-answers'
import { benchWords } from '@/components/coding/bench-words'
import { CodeList } from '@/components/coding/code-list'
import { CodebookView } from '@/components/coding/codebook-view'
import { ThemesPart } from '@/components/decision-brief/themes-part'
import { AnswerTable } from '@/components/feedback/answer-forms'
import { untouchedForm } from '@/components/form/form-state'
import { DeskThemes } from '@/components/summary/desk-themes'
import { PublishedView } from '@/components/summary/published-view'
import { ThreadKnots } from '@/components/thread/knots'
import { approveSummary, publishSummary } from '@/lib/commands/summary-publish'
import { db } from '@/lib/db'
import { dateOf, dayInStockholm } from '@/lib/domain/calendar'
import { answerPage } from '@/lib/queries/answers'
import { codebookPage } from '@/lib/queries/codebook'
import { decisionBrief } from '@/lib/queries/decision-brief'
import { publishedViews } from '@/lib/queries/published-views'
import { outcomeWork } from '@/lib/queries/responses'
import { startPage } from '@/lib/queries/start-page'
import { summaryPage } from '@/lib/queries/summary'
import { publishedSummary } from '@/lib/queries/summary-published'
import { thread } from '@/lib/queries/thread'
import { workbench } from '@/lib/queries/workbench'
import { aCoding, aSummary, aTheme, aView } from '../support/factories/analysis'
import { aDialogue } from '../support/factories/dialogue'
import { aResponse } from '../support/factories/outcome'
import { aMember, anOfficial } from '../support/factories/people'

/** In the code book's order. By number of views it would be Lampor, Ängar, Bussar, or the other way round: neither is any order below. */
const views = { Ängar: 3, Bussar: 2, Lampor: 4 }
const inCodebook = ['Ängar', 'Bussar', 'Lampor']
const byName = ['Bussar', 'Lampor', 'Ängar']
const action = async () => untouchedForm

async function aWorld() {
  const dialogue = await aDialogue.inState('SUMMARY_DRAFT')
  const themes = []
  for (const [name, count] of Object.entries(views)) {
    const theme = await aTheme(dialogue, name)
    const said = []
    for (let no = 0; no < count; no += 1) said.push(await aView(dialogue, { text: `${name}, den ${no + 1}:e.` }))
    for (const view of said) await aCoding(view, theme, dialogue.strategist)
    themes.push({ theme, views: said })
  }
  const official = await anOfficial(dialogue.organisation)
  // Written with the biggest first, as a writer might.
  const claims = themes.toSorted((one, other) => other.views.length - one.views.length)
  const summary = await aSummary(dialogue, dialogue.strategist, claims)
  for (const { theme, views } of themes)
    if (views[0])
      await db.quote.create({ data: { summaryId: summary.id, themeId: theme.id, contributionId: views[0].id, text: views[0].text } })
  await approveSummary(official, { summaryId: summary.id })
  await publishSummary(official, { summaryId: summary.id })
  const decision = await db.decision.create({
    data: {
      organisationId: dialogue.organisationId,
      bodyId: dialogue.board.id,
      kind: 'OUTCOME',
      state: 'ON_AGENDA',
      dialogueId: dialogue.id,
      title: dialogue.title,
      meetingDate: dateOf(dayInStockholm(new Date())),
    },
  })
  for (const { theme } of claims) await aResponse(decision.id, theme.id, 'NOT_ADOPTED')
  return { ...dialogue, official, decision, member: await aMember(dialogue.board) }
}

let world: Awaited<ReturnType<typeof aWorld>>
beforeAll(async () => {
  world = await aWorld()
})

async function publish() {
  const recorded = {
    recordedAt: new Date(),
    recordedById: world.member.userId,
    paragraph: '§ 1',
    text: 'Beslut.',
    minutesApprovedOn: new Date(),
  }
  await db.themeResponse.updateMany({ where: { decisionId: world.decision.id }, data: { state: 'PUBLISHED' } })
  await db.decision.update({ where: { id: world.decision.id }, data: { ...recorded, state: 'DECIDED' } })
  await db.decision.update({ where: { id: world.decision.id }, data: { state: 'MINUTES_APPROVED' } })
  await db.decision.update({ where: { id: world.decision.id }, data: { state: 'PUBLISHED', publishedAt: new Date() } })
}

/** What must be there: a page that a test renders from nothing proves nothing. */
function found<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('the view is not there')
  return value
}

const orderIn = (html: string) => inCodebook.toSorted((one, other) => html.indexOf(one) - html.indexOf(other))
const saysSo = /antal är inte röster|Numbers are not votes/i

describe('INV-16: numbers are not votes', () => {
  it('the code book and the coding bench keep the order of the code book, and say so beside the numbers', async () => {
    const page = found(await codebookPage(world.strategist, world.id))
    const html = renderToStaticMarkup(createElement(CodebookView, { page, add: action }))
    expect(orderIn(html)).toEqual(inCodebook)
    expect(html).toMatch(saysSo)
    const bench = found(await workbench(world.strategist, world.id))
    const given = { contributionId: '1', was: [], checked: [], used: [], saveAll: action, onChoose: () => undefined, words: benchWords() }
    const list = renderToStaticMarkup(createElement(CodeList, { ...given, themes: bench.codebook.themes }))
    expect(orderIn(list)).toEqual(inCodebook)
    expect(list).toContain('Antal synpunkter: 3')
  })

  it('the summary stands in alphabetical order to those who write it and those who read it, in both languages', async () => {
    const desk = found((await summaryPage(world.strategist, world.id))?.desk)
    const actions = {
      moveClaim: action,
      removeClaim: action,
      approveClaim: action,
      removeQuote: action,
      keepQuote: action,
      removeTension: action,
    }
    const summary = found(await publishedSummary(world.organisationId, world.slug))
    const pages = [
      renderToStaticMarkup(createElement(DeskThemes, { desk, write: '', actions })),
      ...(['sv', 'en'] as const).map((locale) => renderToStaticMarkup(createElement(PublishedView, { summary, locale }))),
    ]
    for (const html of pages) {
      expect(orderIn(html)).toEqual(byName)
      // Once above the themes, and once beside each number.
      expect(html.match(new RegExp(saysSo, 'gi'))).toHaveLength(4)
    }
  })

  it('the politicians’ brief, and the table of answers that waits for them, name themes in alphabetical order', async () => {
    const view = found(await decisionBrief(world.member, world.decision.id))
    if (view.isRefused) throw new Error('the member may read it')
    const html = renderToStaticMarkup(createElement(ThemesPart, { view }))
    expect(orderIn(html)).toEqual(byName)
    expect(html).toMatch(saysSo)
    const work = found(await outcomeWork(world.official, { decisionId: world.decision.id }))
    expect(orderIn(renderToStaticMarkup(createElement(AnswerTable, { themes: work.themes, mayDraft: true })))).toEqual(byName)
  })

  it('the answers and the thread do not rank themes, and the front page answers none because it is big', async () => {
    await publish()
    const page = found(await answerPage(world.organisationId, world.slug))
    for (const locale of ['sv', 'en'] as const) {
      const html = renderToStaticMarkup(createElement(ThemeAnswers, { page, locale, now: new Date() }))
      expect(orderIn(html)).toEqual(byName)
      expect(html.match(new RegExp(saysSo, 'gi'))).toHaveLength(3)
    }
    const told = found(await thread(world.organisationId, world.slug))
    const html = renderToStaticMarkup(createElement(ThreadKnots, { thread: told, locale: 'sv' }))
    expect(told.themes.map(({ name }) => name)).toEqual(inCodebook)
    expect(html).toMatch(saysSo)
    // One answer of each kind; the first by name, though Lampor has more views.
    expect((await startPage(world.organisationId)).pairs.map(({ themeName }) => themeName)).toEqual(['Bussar'])
  })

  it('views stand in the order in which they came in, whatever was said of them', async () => {
    const shown = found(await publishedViews(world.organisationId, world.slug, {}, 'sv'))
    const numbers = shown.views.map(({ seqNo }) => seqNo)
    expect([numbers, numbers.toReversed()]).toContainEqual(numbers.toSorted((one, other) => one - other))
  })
})
