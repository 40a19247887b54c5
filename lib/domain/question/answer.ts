import { z } from 'zod'
import { answerWordsIn } from './answer-words'
import { askedOf } from './condition'
import { kinds } from './kinds'
import { Options, type Question, QuestionSettings, questionKinds } from './question'

/** An answer with the question as it was asked: whatever becomes of the question, it can still be read. */
export const Answer = z.object({
  questionId: z.string(),
  kind: z.enum(questionKinds),
  label: z.string(),
  options: Options.default([]),
  settings: QuestionSettings.catch({ hasOther: false }).default({ hasOther: false }),
  value: z.unknown(),
})
export type Answer = z.infer<typeof Answer>

/** What was answered, question by question, in the order that it was asked. What is no longer asked is not sent. */
export const answersTo = (questions: readonly Question[], answers: Readonly<Record<string, unknown>>): Answer[] =>
  askedOf(questions, answers).flatMap((question) => answerTo(question, answers[question.id]) ?? [])

export function answerTo({ id, kind, label, options, settings }: Question, value: unknown): Answer | undefined {
  if (kinds[kind].isEmpty(value)) return undefined
  return { questionId: id, kind, label, options: options.map(({ value, label }) => ({ value, label })), settings, value }
}

/** As they are stored with a view. Before there were several kinds, a text was somebody's own words. */
export function answersFrom(stored: unknown): Answer[] {
  const rows = z.array(z.unknown()).catch([]).parse(stored)
  return rows.flatMap((row) => {
    const { value } = z.object({ value: z.unknown() }).catch({ value: undefined }).parse(row)
    const kind = Array.isArray(value) ? 'MULTIPLE_CHOICE' : 'OWN_WORDS'
    return Answer.safeParse(typeof row === 'object' ? { kind, ...row } : row).data ?? []
  })
}

export const isOwnWordsIn = ({ kind, value }: Pick<Answer, 'kind' | 'value'>) => kinds[kind].isOwnWords(value)

export const sayAnswer = (answer: Answer, locale: string) => kinds[answer.kind].say(answer.value, answer, answerWordsIn(locale))

/**
 * «Hur trygg känner du dig?» «2 av 5 – Ganska otrygg»: the answers that stand in no text, for whoever reads the view.
 * Where nothing was put in own words, the text is made of them, and they are not said twice.
 */
export const closedAnswers = (stored: unknown, locale: string, isShown: (answer: Answer) => boolean = () => true) => {
  const answers = answersFrom(stored)
  if (!answers.some(isOwnWordsIn)) return []
  return answers
    .filter((answer) => !isOwnWordsIn(answer) && isShown(answer))
    .map((answer) => ({ questionId: answer.questionId, label: answer.label, words: sayAnswer(answer, locale) }))
}
export type ClosedAnswer = ReturnType<typeof closedAnswers>[number]

/** What everybody may read of them: how others have answered the statements is for those who have answered. */
export const publicAnswers = (stored: unknown, locale: string) => closedAnswers(stored, locale, ({ kind }) => kind !== 'STATEMENTS')
