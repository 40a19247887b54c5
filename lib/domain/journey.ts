import { z } from 'zod'
import { type DraftContent, longestAnswer, needsAddress } from './draft'
import type { Question } from './question'
import { invalid, ok, type Result } from './result'
import { storable } from './storable-text'
import { ageBands, feedbackWishes, genders, relations } from './vocabulary'

/** One question a page. Which pages there are follows from what has been answered. */
export type Step = { slug: string; kind: 'question'; question: Question } | { slug: LaterStep; kind: LaterStep }
export type LaterStep = 'citat' | 'svar' | 'adress' | 'om-dig'

export const shortestAnswer = 10

export function stepsOf(questions: readonly Question[], draft: DraftContent): Step[] {
  const later = (slug: LaterStep): Step => ({ slug, kind: slug })
  return [
    ...questions.map((question, index): Step => ({ slug: `fraga-${index + 1}`, kind: 'question', question })),
    ...(hasOwnWords(questions, draft) ? [later('citat')] : []),
    later('svar'),
    ...(needsAddress(draft) ? [later('adress')] : []),
    later('om-dig'),
  ]
}

/** Where to go after a step: the next one, or to the check. */
export function stepAfter(steps: readonly Step[], slug: string): string {
  const index = steps.findIndex((step) => step.slug === slug)
  return steps[index + 1]?.slug ?? 'granska'
}

/** The first step that still has to be answered before anything can be sent. */
export const firstUnanswered = (steps: readonly Step[], draft: DraftContent) => steps.find((step) => !isAnswered(step, draft))?.slug

export function isAnswered(step: Step, draft: DraftContent): boolean {
  if (step.kind === 'question') return isQuestionAnswered(step.question, draft.answers[step.question.id])
  if (step.kind === 'citat') return draft.consentToQuote !== undefined
  if (step.kind === 'svar') return draft.wantsFeedback !== undefined
  if (step.kind === 'adress') return Boolean(draft.address)
  return true
}

function isQuestionAnswered({ kind, isRequired }: Question, given: string | string[] | undefined) {
  if (isEmpty(given)) return !isRequired
  // Saved half-way through a sentence: to be gone on with before it is sent.
  return kind !== 'OWN_WORDS' || (given?.length ?? 0) >= shortestAnswer
}

export const isEmpty = (answer: string | string[] | undefined) => answer === undefined || answer.length === 0

export const hasOwnWords = (questions: readonly Question[], draft: DraftContent) =>
  questions.some(({ id, kind }) => kind === 'OWN_WORDS' && !isEmpty(draft.answers[id]))

type Typed = Record<string, string | string[] | undefined>

/** The draft with one more step answered, or what has to be put right. Who pauses may stop in the middle of a word. */
export function answer(step: Step, typed: Typed, draft: DraftContent, isPause = false): Result<DraftContent> {
  switch (step.kind) {
    case 'question':
      return answerQuestion(step.question, typed, draft, isPause)
    case 'citat': {
      const choice = oneOf(['yes', 'no'] as const, typed.citat)
      return choice ? ok({ ...draft, consentToQuote: choice === 'yes' }) : invalid({ citat: ['problem.choose'] })
    }
    case 'svar': {
      const wish = oneOf(feedbackWishes, typed.wish)
      if (!wish) return invalid({ wish: ['problem.choose'] })
      // An address given for another way of answering is not kept for this one.
      return ok(wish === draft.wantsFeedback ? draft : { ...draft, wantsFeedback: wish, name: undefined, address: undefined })
    }
    case 'adress':
      return answerAddress(typed, draft)
    case 'om-dig':
      return ok({
        ...draft,
        background: {
          ageBand: oneOf(ageBands, typed.ageBand) ?? '',
          gender: genderOf(typed),
          district: text(typed.district).slice(0, 80),
          relation: oneOf(relations, typed.relation) ?? '',
        },
      })
  }
}

function answerQuestion(question: Question, typed: Typed, draft: DraftContent, isPause: boolean): Result<DraftContent> {
  const keep = (value: string | string[]) => ok({ ...draft, answers: { ...draft.answers, [question.id]: value } })
  if (question.kind === 'OWN_WORDS') {
    const words = text(typed.answer).trim()
    if (words.length > longestAnswer) return invalid({ answer: ['contribute.tooLong'] })
    if (!isPause && (question.isRequired || words) && words.length < shortestAnswer) return invalid({ answer: ['contribute.tooShort'] })
    const language = text(typed.language).slice(0, 12) || draft.language
    return ok({ ...draft, language, answers: { ...draft.answers, [question.id]: words } })
  }
  const values = question.options.map(({ value }) => value)
  const chosen = list(typed.answer).filter((value) => values.includes(value))
  if (question.isRequired && chosen.length === 0) return invalid({ answer: ['problem.choose'] })
  return question.kind === 'SINGLE_CHOICE' ? keep(chosen[0] ?? '') : keep(chosen)
}

function answerAddress(typed: Typed, draft: DraftContent): Result<DraftContent> {
  const name = text(typed.name).trim().slice(0, 200)
  const address = text(typed.address).trim().slice(0, 500)
  if (draft.wantsFeedback === 'MAIL' && !isMailAddress(address)) return invalid({ address: ['problem.email'] })
  if (draft.wantsFeedback === 'PHONE' && address.replace(/\D/g, '').length < 6) return invalid({ address: ['contribute.phoneNeeded'] })
  if (draft.wantsFeedback === 'LETTER' && address.length < 8) return invalid({ address: ['contribute.letterNeeded'] })
  return ok({ ...draft, name: name || undefined, address: draft.wantsFeedback === 'MAIL' ? address.toLowerCase() : address })
}

export const isMailAddress = (address: string) => z.email().max(254).safeParse(address).success

/** Own words about gender are counted as "other"; the words themselves are not kept. */
function genderOf(typed: Typed) {
  const chosen = oneOf(genders, typed.gender)
  return chosen ?? (text(typed.genderWords).trim() ? 'other' : '')
}

const text = (value: string | string[] | undefined) => storable((Array.isArray(value) ? value[0] : value) ?? '')
const list = (value: string | string[] | undefined) => (Array.isArray(value) ? value : value ? [value] : [])
const oneOf = <T extends string>(choices: readonly T[], value: string | string[] | undefined) =>
  choices.find((choice) => choice === text(value))
