import { z } from 'zod'

export const questionKinds = ['OWN_WORDS', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE'] as const
export type QuestionKind = (typeof questionKinds)[number]

export interface Question {
  id: string
  kind: QuestionKind
  label: string
  hint: string
  prompts: string[]
  /** The value is what is stored, the same in every language. */
  options: { value: string; label: string }[]
  isRequired: boolean
}

/** As the database holds it. */
export interface QuestionRow {
  id: string
  kind: QuestionKind
  label: string
  hint: string
  prompts: unknown
  options: unknown
  isRequired: boolean
  translations: unknown
}

const Lines = z.array(z.string()).catch([])
const Option = z.union([z.string().transform((label) => ({ value: label, label })), z.object({ value: z.string(), label: z.string() })])
const Options = z.array(Option).catch([])
const Translation = z.object({
  label: z.string().optional(),
  hint: z.string().optional(),
  prompts: z.array(z.string()).optional(),
  options: z.array(z.string()).optional(),
})
const Translations = z.record(z.string(), Translation).catch({})

/** The question in the reader's language; what is not translated stands in Swedish. */
export function questionFrom(row: QuestionRow, locale: string): Question {
  const own = Translations.parse(row.translations)[locale] ?? {}
  const options = Options.parse(row.options)
  return {
    id: row.id,
    kind: row.kind,
    label: own.label || row.label,
    hint: own.hint || row.hint,
    prompts: own.prompts?.length ? own.prompts : Lines.parse(row.prompts),
    options: options.map((option, index) => ({ ...option, label: own.options?.[index] || option.label })),
    isRequired: row.isRequired,
  }
}
