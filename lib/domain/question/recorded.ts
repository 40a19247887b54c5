import { ok, type Result, refused } from '../result'
import { type Answer, answerTo } from './answer'
import { kinds } from './kinds'
import type { Question } from './question'
import type { Typed } from './typed'

/** On a page with the whole set, each question's fields begin with its number. */
export const fieldPrefix = (index: number) => `f${index + 1}-`

/**
 * What somebody answered on paper, by telephone or face to face, as it was typed in by another. Nobody can be asked again:
 * a question may be left out, a sentence may be short, and an answer counts although the form would not have asked for it.
 */
export function readRecorded(questions: readonly Question[], typed: Typed): Result<Answer[]> {
  const answers: Answer[] = []
  for (const [index, question] of questions.entries()) {
    const given = kinds[question.kind].read({ ...question, isRequired: false }, without(fieldPrefix(index), typed), true)
    if (!given.ok) return given.problem.kind === 'invalid' ? prefixed(given.problem, fieldPrefix(index)) : given
    answers.push(...[answerTo(question, given.value) ?? []].flat())
  }
  return ok(answers)
}

const without = (prefix: string, typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])),
  )

const prefixed = (problem: Extract<Parameters<typeof refused>[0], { kind: 'invalid' }>, prefix: string) =>
  refused({ ...problem, fields: Object.fromEntries(Object.entries(problem.fields).map(([field, keys]) => [prefix + field, keys])) })
