import type { DraftContent } from './draft'
import { type Answer, answersTo, isOwnWordsIn, sayAnswer } from './question/answer'
import type { Question } from './question/question'
import { modeAt } from './staffed-hours'
import type { ModerationMode, Visibility } from './vocabulary'

export const answersOf = (questions: readonly Question[], draft: DraftContent): Answer[] => answersTo(questions, draft.answers)

/**
 * The view as people will read it: all that the person put in words of their own; only where there is none of it, what they
 * chose. A line of an answer that is more than words stands under its question.
 */
export function textOf(answers: readonly Answer[]): string {
  const written = answers.filter(isOwnWordsIn)
  return (written.length > 0 ? written : answers)
    .map((answer) => (answer.kind === 'OWN_WORDS' ? sayAnswer(answer, 'sv') : `${answer.label}\n${sayAnswer(answer, 'sv')}`))
    .join('\n\n')
}

/** The language that the writer chose, unless the letters plainly say another. */
export function languageOf(text: string, chosen: string): string {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0
  const isArabicScript = letters > 0 && arabic / letters > 0.5
  if (isArabicScript) return rightToLeft.includes(chosen) ? chosen : 'ar'
  return chosen
}

const rightToLeft = ['ar', 'fa', 'ckb', 'ur', 'ps', 'prs']
export const directionOfText = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(language) ? 'rtl' : 'ltr')

/** Nothing that can be read: kept, numbered and shown to the coder, but never published. */
export const isBlankText = (text: string) => !/[\p{Letter}\p{Number}]/u.test(text)

interface Publishing {
  showsViews: boolean
  moderation: ModerationMode
  /** The organisation's, as they are stored. */
  staffedHours?: unknown
}

/** A view is shown to others only if its author says so; what they answer never changes its weight. */
export function visibilityAtReceipt(dialogue: Publishing, view: { mayBeShown: boolean; isBlank: boolean }, now: Date): Visibility {
  if (!dialogue.showsViews || !view.mayBeShown || view.isBlank) return 'NOT_PUBLIC'
  return modeAt(dialogue.moderation, dialogue.staffedHours, now) === 'BEFORE' ? 'PENDING' : 'PUBLIC'
}
