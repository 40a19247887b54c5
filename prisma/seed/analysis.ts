import { db } from '@/lib/db'
import type { ViewContent } from './content-types'
import { at, daysAfter } from './dates'
import type { Dialogue } from './dialogue'
import { viewId } from './dialogue-ids'
import { coders } from './project'

export const themeId = ({ place, content }: Dialogue, key: string) => place.idOf('theme', content.key, key)

/** The code book, who coded what and when, and what lies outside the question. */
export async function fillAnalysis(dialogue: Dialogue) {
  const { content, place } = dialogue
  if (content.themes.length === 0) return
  await db.theme.createMany({
    data: content.themes.map(({ key, code, name, definition, exampleWords, core = '' }) => ({
      id: themeId(dialogue, key),
      dialogueId: dialogue.id,
      key,
      code,
      name,
      definition,
      exampleWords,
      core,
    })),
  })
  await fillCodebook(dialogue)
  await fillCodings(dialogue)
  await fillOutside(dialogue)
  for (const version of codebookOf(dialogue))
    place.journal.add(version.at, version.byId, { kind: 'codebook.changed', ...dialogue.where, data: { version: version.version } })
}

function codebookOf({ content, place, course }: Dialogue) {
  const began = course.find(({ state }) => state === 'ANALYSIS')?.at ?? place.now
  const [first = content.strategist] = coders(content)
  const plain = [
    { version: 1, date: daysAfter(began, 2).toISOString(), by: first, change: 'Teman efter en första läsning av synpunkterna.' },
  ]
  return (content.codebook ?? plain).map(({ version, date, by, change }) => ({
    version,
    change,
    byId: place.person(by),
    at: at(date, '16:00'),
  }))
}

async function fillCodebook(dialogue: Dialogue) {
  await db.codebookVersion.createMany({
    data: codebookOf(dialogue).map((version) => ({
      ...version,
      id: dialogue.place.idOf('codebook', dialogue.content.key, version.version),
      dialogueId: dialogue.id,
    })),
  })
}

async function fillCodings(dialogue: Dialogue) {
  const { place, content, id: dialogueId } = dialogue
  const coded = content.views.filter(({ codes }) => codes.length > 0)
  const sessions = coded.flatMap((view, index) =>
    codedBy(dialogue, view, index).map((session) => ({ ...session, view, when: readAt(dialogue, view) })),
  )
  await db.coding.createMany({
    data: sessions.flatMap(({ view, coder, codes, when }) =>
      codes.map(({ theme, start, end }) => ({
        id: place.idOf('coding', content.key, view.no, coder, theme, start),
        dialogueId,
        contributionId: viewId(dialogue, view.no),
        themeId: themeId(dialogue, theme),
        coderId: place.person(coder),
        startAt: start,
        endAt: end,
        at: when,
      })),
    ),
  })
  for (const { view, coder, codes, when } of sessions) {
    const data = { contributionId: viewId(dialogue, view.no), added: codes.length, removed: 0 }
    place.journal.add(when, place.person(coder), { kind: 'view.coded', ...dialogue.where, data })
  }
}

/** One coder, or two who read without seeing each other's codes. Where they differ the second saw less. */
function codedBy({ content }: Dialogue, { codes, doubleCoded }: ViewContent, index: number) {
  if (!doubleCoded) {
    const all = coders(content)
    return [{ coder: all[index % all.length] ?? content.strategist, codes }]
  }
  const [first = '', second = ''] = doubleCoded.by
  const themes = [...new Set(codes.map(({ theme }) => theme))]
  const fewer =
    themes.length > 1 ? codes.filter(({ theme }) => theme !== themes.at(-1)) : codes.map((code) => ({ ...code, start: -1, end: -1 }))
  return [
    { coder: first, codes },
    { coder: second, codes: doubleCoded.agreed ? codes : fewer },
  ]
}

/** Read in the order that they came in, from the day after closing until the first draft of the summary. */
function readAt({ content, course, place }: Dialogue, { no }: ViewContent): Date {
  const from = daysAfter(course.find(({ state }) => state === 'ANALYSIS')?.at ?? place.now, 1)
  const to = course.find(({ state }) => state === 'SUMMARY_DRAFT')?.at ?? daysAfter(place.now, -1)
  return new Date(from.getTime() + ((to.getTime() - from.getTime()) * no) / (content.views.length + 1))
}

async function fillOutside(dialogue: Dialogue) {
  const { content, place, where } = dialogue
  const byId = place.person(coders(content)[0] ?? content.strategist)
  for (const view of content.views) {
    if (!view.outsideQuestion) continue
    const { unit, note = '', forwardedAt } = view.outsideQuestion
    const contributionId = viewId(dialogue, view.no)
    const when = forwardedAt ? at(forwardedAt, '14:00') : readAt(dialogue, view)
    await db.outsideQuestion.create({ data: { contributionId, forwardedTo: unit ?? '', reason: note, byId, at: when } })
    place.journal.add(when, byId, { kind: 'view.setOutside', ...where, data: { contributionId, isOutside: true } })
  }
}
