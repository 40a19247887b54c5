import { z } from 'zod'
import { Condition, type QuestionRow, settingsFrom } from './question'
import { type ArrangedQuestion, linesFrom, QuestionSet } from './question-set'

/** A question as a set keeps it, with what it is called in other languages. */
export type KeptQuestion = ArrangedQuestion & { translations?: unknown }

/** A question of a dialogue as its strategist arranged it. */
export const arrangedFrom = (row: QuestionRow): KeptQuestion => ({
  id: row.id,
  kind: row.kind,
  label: row.label,
  hint: row.hint,
  prompts: z.array(z.string()).catch([]).parse(row.prompts),
  options: linesFrom(row.options),
  settings: settingsFrom(row.settings),
  condition: Condition.catch([]).parse(row.condition ?? []),
  isRequired: row.isRequired,
  translations: row.translations,
})

/** A saved set, to be asked again: the same questions under new ids, whose conditions follow them. Broken content is no set. */
export function freshCopy(stored: unknown, newId: () => string): KeptQuestion[] {
  const questions = QuestionSet.safeParse(stored).data ?? []
  const kept = z
    .array(z.object({ translations: z.unknown() }))
    .catch([])
    .parse(stored)
  const ids = new Map(questions.map(({ id }) => [id, newId()]))
  return questions.map((question, index) => ({
    ...question,
    id: ids.get(question.id) ?? newId(),
    condition: question.condition.map(({ questionId, value }) => ({ questionId: ids.get(questionId) ?? questionId, value })),
    translations: kept[index]?.translations ?? {},
  }))
}
