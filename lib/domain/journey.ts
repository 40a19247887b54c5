import { z } from 'zod'
import { type DraftContent, needsAddress } from './draft'
import { isOwnWordsIn } from './question/answer'
import { askedOf } from './question/condition'
import { kinds } from './question/kinds'
import type { Question } from './question/question'
import { type Typed, text } from './question/typed'
import { invalid, ok, type Result } from './result'
import { ageBands, feedbackWishes, genders, relations } from './vocabulary'

/** One question a page. Which pages there are follows from what has been answered. */
export type Step = { slug: string; kind: 'question'; question: Question } | { slug: LaterStep; kind: LaterStep }
export type LaterStep = 'citat' | 'svar' | 'adress' | 'om-dig'

export const backgroundQuestions = ['ageBand', 'gender', 'district', 'relation'] as const
export type BackgroundQuestion = (typeof backgroundQuestions)[number]

/** A question keeps its address whichever of the others are asked. */
export function stepsOf(questions: readonly Question[], draft: DraftContent, background: readonly string[] = backgroundQuestions): Step[] {
  const later = (slug: LaterStep): Step => ({ slug, kind: slug })
  return [
    ...askedOf(questions, draft.answers).map(
      (question): Step => ({ slug: `fraga-${questions.indexOf(question) + 1}`, kind: 'question', question }),
    ),
    ...(hasOwnWords(questions, draft) ? [later('citat')] : []),
    later('svar'),
    ...(needsAddress(draft) ? [later('adress')] : []),
    ...(background.length > 0 ? [later('om-dig')] : []),
  ]
}

/** Where to go after a step: the next one, or to the check. */
export function stepAfter(steps: readonly Step[], slug: string): string {
  const index = steps.findIndex((step) => step.slug === slug)
  return steps[index + 1]?.slug ?? 'granska'
}

/** Where to go back to; undefined at the first. */
export const stepBefore = (steps: readonly Step[], slug: string): string | undefined =>
  steps[steps.findIndex((step) => step.slug === slug) - 1]?.slug

/** The first step that still has to be answered before anything can be sent. */
export const firstUnanswered = (steps: readonly Step[], draft: DraftContent) => steps.find((step) => !isAnswered(step, draft))?.slug

export function isAnswered(step: Step, draft: DraftContent): boolean {
  if (step.kind === 'question') return isQuestionAnswered(step.question, draft.answers[step.question.id])
  if (step.kind === 'citat') return draft.consentToQuote !== undefined
  if (step.kind === 'svar') return draft.wantsFeedback !== undefined
  if (step.kind === 'adress') return Boolean(draft.address)
  return true
}

const isQuestionAnswered = (question: Question, given: unknown) =>
  kinds[question.kind].isEmpty(given) ? !question.isRequired : kinds[question.kind].isWhole(given, question)

/** Whether there is anything of their own that the writer can let others read. */
export const hasOwnWords = (questions: readonly Question[], draft: DraftContent) =>
  askedOf(questions, draft.answers).some(({ id, kind }) => isOwnWordsIn({ kind, value: draft.answers[id] }))

/** The draft with one more step answered, or what has to be put right. Who pauses may stop in the middle of a word. */
export function answer(step: Step, typed: Typed, draft: DraftContent, isPause = false): Result<DraftContent> {
  switch (step.kind) {
    case 'question':
      return answerQuestion(step.question, typed, draft, isPause)
    case 'citat': {
      if (isPause && !text(typed.citat)) return ok(draft)
      const choice = oneOf(['yes', 'no'] as const, typed.citat)
      return choice ? ok({ ...draft, consentToQuote: choice === 'yes' }) : invalid({ citat: ['problem.choose'] })
    }
    case 'svar': {
      if (isPause && !text(typed.wish)) return ok(draft)
      const wish = oneOf(feedbackWishes, typed.wish)
      if (!wish) return invalid({ wish: ['problem.choose'] })
      // An address given for another way of answering is not kept for this one.
      return ok(wish === draft.wantsFeedback ? draft : { ...draft, wantsFeedback: wish, name: undefined, address: undefined })
    }
    case 'adress':
      return isPause && !text(typed.address).trim() ? ok(draft) : answerAddress(typed, draft)
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
  const given = kinds[question.kind].read(question, typed, isPause)
  if (!given.ok) return given
  const language = text(typed.language).slice(0, 12) || draft.language
  return ok({ ...draft, language, answers: { ...draft.answers, [question.id]: given.value } })
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

const oneOf = <T extends string>(choices: readonly T[], value: string | string[] | undefined) =>
  choices.find((choice) => choice === text(value))
