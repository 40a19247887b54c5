import { z } from 'zod'

export const questionKinds = ['OWN_WORDS', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'RANKING', 'PLACE', 'PHOTO', 'STATEMENTS'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** The value is what is stored, the same in every language. */
const Option = z.union([z.string().transform((label) => ({ value: label, label })), z.object({ value: z.string(), label: z.string() })])
export const Options = z.array(Option).catch([])
export type Option = z.infer<typeof Option>

export const QuestionSettings = z.object({
  /** Choices: «annat», in one's own words. */
  hasOther: z.boolean().catch(false).default(false),
  /** Pictures: a PDF too. It is read by staff and never published. */
  takesPdf: z.boolean().optional().catch(undefined),
  /** Places: how many decimals of a degree others see. */
  decimals: z.int().min(2).max(5).optional().catch(undefined),
})
export type QuestionSettings = z.infer<typeof QuestionSettings>
export const settingsFrom = (stored: unknown): QuestionSettings => QuestionSettings.catch({ hasOther: false }).parse(stored ?? {})

/** The value is an option of the earlier question, or any answer at all. */
export const anyAnswer = '*'
export const Condition = z.array(z.object({ questionId: z.string().max(60), value: z.string().max(300) })).max(60)
export type Condition = z.infer<typeof Condition>

export interface Question {
  id: string
  kind: QuestionKind
  label: string
  hint: string
  prompts: string[]
  options: Option[]
  settings: QuestionSettings
  /** Asked only of who gave one of these answers earlier; empty: of everybody. */
  condition: Condition
  isRequired: boolean
  /** What the question is written in, where that is another language than the reader's: it is not translated. */
  language?: string
}

/** As the database holds it. */
export interface QuestionRow {
  id: string
  kind: QuestionKind
  label: string
  hint: string
  prompts: unknown
  options: unknown
  settings?: unknown
  condition?: unknown
  isRequired: boolean
  translations: unknown
}

const Lines = z.array(z.string()).catch([])
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
    settings: settingsFrom(row.settings),
    condition: Condition.catch([]).parse(row.condition ?? []),
    isRequired: row.isRequired,
    ...(locale !== 'sv' && !own.label && { language: 'sv' }),
  }
}
