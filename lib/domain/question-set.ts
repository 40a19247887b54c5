import { z } from 'zod'
import { questionKinds } from './question'

const line = z.string().trim().max(300, 'problem.tooLong')
const Lines = z.array(line.min(1)).max(20, 'problem.tooLong').default([])

const ArrangedQuestion = z
  .object({
    id: z.uuid().optional(),
    kind: z.enum(questionKinds, 'problem.choose'),
    label: line.min(5, 'brief.questionTooShort'),
    hint: line.default(''),
    prompts: Lines,
    options: Lines,
    isRequired: z.boolean().default(false),
  })
  .refine((question) => question.kind === 'OWN_WORDS' || new Set(question.options).size >= 2, {
    path: ['options'],
    message: 'brief.needsTwoOptions',
  })
export type ArrangedQuestion = z.infer<typeof ArrangedQuestion>

/** The whole set in the order in which it is asked, one question a page. */
export const ArrangeQuestions = z.object({ dialogueId: z.uuid(), questions: z.array(ArrangedQuestion).max(12, 'problem.tooLong') })

const Stored = z.array(z.string())
/** The stored list of options or prompts; broken content gives an empty list rather than a crash. */
export const linesFrom = (stored: unknown): string[] => Stored.catch([]).parse(stored)

/** One a line, as a strategist types them. */
export const linesTyped = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter(Boolean)

export type Shift = 'up' | 'down'

/** The list with one row moved a step; outside its ends it stays as it is. */
export function shifted<T>(rows: readonly T[], index: number, by: Shift): T[] {
  const target = by === 'up' ? index - 1 : index + 1
  const row = rows[index]
  if (row === undefined || target < 0 || target >= rows.length) return [...rows]
  const rest = rows.filter((_, at) => at !== index)
  return [...rest.slice(0, target), row, ...rest.slice(target)]
}
