import type { DraftContent } from './draft'
import { isEmpty } from './journey'
import type { Question } from './question'
import type { Visibility } from './vocabulary'

export interface Answer {
  questionId: string
  label: string
  value: string | string[]
}

/** What an empty question set asks: a dialogue without questions of its own still takes people's words. */
export const ownWordsOnly = (label: string): Question => ({
  id: 'own-words',
  kind: 'OWN_WORDS',
  label,
  hint: '',
  prompts: [],
  options: [],
  isRequired: true,
})

/** What was answered, question by question, in the order that it was asked. */
export const answersOf = (questions: readonly Question[], draft: DraftContent): Answer[] =>
  questions.flatMap(({ id, label }) => {
    const value = draft.answers[id]
    return value === undefined || isEmpty(value) ? [] : [{ questionId: id, label, value }]
  })

/** The view as people will read it: the person's own words; only where there are none, what they chose. */
export function textOf(questions: readonly Question[], draft: DraftContent): string {
  const answers = answersOf(questions, draft)
  const written = answers.filter(({ questionId }) => questions.find(({ id }) => id === questionId)?.kind === 'OWN_WORDS')
  return (written.length > 0 ? written : answers).map(({ value }) => (Array.isArray(value) ? value.join(', ') : value)).join('\n\n')
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
  moderation: 'BEFORE' | 'AFTER'
}

/** A view is shown to others only if its author says so; what they answer never changes its weight. */
export function visibilityAtReceipt(dialogue: Publishing, view: { mayBeShown: boolean; isBlank: boolean }): Visibility {
  if (!dialogue.showsViews || !view.mayBeShown || view.isBlank) return 'NOT_PUBLIC'
  return dialogue.moderation === 'BEFORE' ? 'PENDING' : 'PUBLIC'
}
