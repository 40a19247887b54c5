import { db } from '@/lib/db'
import { DialogueBrief } from '@/lib/domain/brief'
import { briefPartKeys } from '@/lib/domain/brief-part'
import { dayOf } from '@/lib/domain/calendar'
import { isInfluenceable } from '@/lib/domain/dialogue'
import type { DialogueContent } from './content-types'
import { courseOf } from './course'
import { at, day } from './dates'
import type { Place } from './place'
import { fillProject } from './project'

export interface Dialogue {
  id: string
  content: DialogueContent
  place: Place
  /** What every event of the dialogue begins with. */
  where: { organisationId: string; dialogueId: string }
  /** When it came into each state, in order. */
  course: ReturnType<typeof courseOf>
}

/** The dialogue in the state that it has come to, with its brief, questions and promise; views and the rest come after. */
export async function fillDialogue(place: Place, content: DialogueContent, english: unknown): Promise<Dialogue> {
  const { projectId, decisionId } = await fillProject(place, content)
  const { key, title, registryNumber, level, state, opens, closes, decisionBody, decisionDate } = content
  const course = courseOf(content)
  const since = (wanted: string) => course.find((step) => step.state === wanted)?.at ?? null
  const id = place.idOf('dialogue', key)
  const createdAt = since('DRAFT') ?? at(content.mandate.date)
  await db.dialogue.create({
    data: {
      id,
      organisationId: place.id,
      projectId,
      slug: key,
      title,
      registryNumber,
      state,
      level,
      approvedByDecisionId: decisionId,
      opensAt: opens ? at(opens) : null,
      closesAt: closes ? at(closes) : null,
      decisionBodyId: decisionBody ? place.bodyId(decisionBody) : null,
      decisionDate: decisionDate ? day(decisionDate) : null,
      openedAt: since('OPEN'),
      closedAt: since('CLOSED'),
      createdAt,
      brief: { create: { content: briefOf(content, english), frozenAt: since('OPEN'), updatedAt: since('OPEN') ?? createdAt } },
      questions: { create: questionsOf(place, content) },
    },
  })
  await fillStatements(id, place, content)
  await fillPromise(id, place, content)
  const dialogue = { id, content, place, where: { organisationId: place.id, dialogueId: id }, course }
  tell(dialogue)
  return dialogue
}

function briefOf(content: DialogueContent, english: unknown): DialogueBrief {
  if (!isInfluenceable(content)) return informationOf(content)
  const brief = DialogueBrief.parse(content.brief)
  const feedbackOn = content.promise && dayOf(day(content.promise.firstDueOn))
  const en = english === undefined ? {} : DialogueBrief.shape.translations.parse({ en: english })
  return { ...brief, ...(feedbackOn && { feedbackOn }), translations: { ...brief.translations, ...en } }
}

/** A page that informs says what is decided, why nobody is asked, and what happens. */
function informationOf({ intro, facts = [], whyNoDialogue = '', news = [], mandate }: DialogueContent): DialogueBrief {
  return DialogueBrief.parse({
    purpose: intro,
    isInfluenceable: false,
    knownFacts: facts,
    cannotInfluence: [{ what: 'Platsen för simhallen', why: whyNoDialogue }],
    steps: [
      { when: 'beslut', what: mandate.text, on: mandate.date },
      ...news.map(({ date, text }) => ({ when: 'nytt', what: text, on: date })),
    ],
  })
}

function questionsOf(place: Place, { key, questions = [] }: DialogueContent) {
  return questions.map(({ condition = [], options, ...question }, index) => ({
    ...question,
    id: place.idOf('question', key, index + 1),
    order: index + 1,
    options:
      question.kind === 'STATEMENTS' ? statementsOf(place, key, options).map(({ id, text }) => ({ value: id, label: text })) : options,
    condition: condition.map(({ question: no, value }) => ({ questionId: place.idOf('question', key, no), value })),
  }))
}

const statementsOf = (place: Place, key: string, texts: string[]) =>
  texts.map((text, index) => ({ id: place.idOf('statement', key, index + 1), order: index + 1, text }))

/** What is voted on stands by itself: each statement is one, with an id of its own. */
async function fillStatements(dialogueId: string, place: Place, { key, questions = [] }: DialogueContent) {
  const texts = questions.flatMap(({ kind, options }) => (kind === 'STATEMENTS' ? options : []))
  await db.statement.createMany({
    data: statementsOf(place, key, texts).map((statement) => ({ ...statement, dialogueId, state: 'ACCEPTED' as const })),
  })
}

async function fillPromise(dialogueId: string, place: Place, { key, promise }: DialogueContent) {
  if (!promise) return
  await db.feedbackPromise.create({
    data: {
      dialogueId,
      firstDueOn: day(promise.firstDueOn),
      dueOn: day(promise.dueOn),
      signedBy: promise.signedBy,
      fulfilledAt: promise.fulfilledAt ? at(promise.fulfilledAt, '18:00') : null,
      reschedules: {
        create: promise.reschedules.map((move, index) => ({
          id: place.idOf('reschedule', key, index),
          fromDate: day(move.fromDate),
          toDate: day(move.toDate),
          reason: move.reason,
          at: at(move.at, '10:00'),
        })),
      },
    },
  })
}

const byProduct = ['OPEN', 'CLOSED']

function tell({ place, content, where, course, id }: Dialogue) {
  const strategist = place.person(content.strategist)
  const recorder = place.recorder(content.mandate.body, content.mandate.date)
  const { journal } = place
  for (const [index, { state: to, at: when }] of course.entries()) {
    const from = course[index - 1]?.state
    const actor = to === 'APPROVED' ? recorder : byProduct.includes(to) ? 'system' : strategist
    if (from) journal.add(when, actor, { kind: 'dialogue.moved', ...where, data: { from, to } })
    else {
      journal.add(when, strategist, { kind: 'dialogue.created', ...where, data: { dialogueId: id } })
      journal.add(when, strategist, { kind: 'brief.edited', ...where, data: { parts: briefPartKeys } })
      journal.add(when, strategist, { kind: 'questions.arranged', ...where, data: { count: content.questions?.length ?? 0 } })
    }
    if (to === 'SCHEDULED' && content.opens && content.closes)
      journal.add(when, strategist, {
        kind: 'dialogue.scheduled',
        ...where,
        data: { opensAt: at(content.opens).toISOString(), closesAt: at(content.closes).toISOString() },
      })
  }
  for (const move of content.promise?.reschedules ?? [])
    journal.add(at(move.at, '10:00'), strategist, {
      kind: 'promise.moved',
      ...where,
      data: { from: move.fromDate, to: move.toDate, reason: move.reason },
    })
}
