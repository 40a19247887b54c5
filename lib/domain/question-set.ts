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

type Typed = Record<string, string | string[] | undefined>
const said = (typed: Typed, name: string) => {
  const value = typed[name]
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
}

/**
 * The form's numbered fields (q-1-label, q-1-place …) as a set in the order of their places.
 * A question without words, or ticked for removal, is left out; each keeps its number in the form, for its errors.
 */
export function questionsTyped(typed: Typed) {
  const numbers = Object.keys(typed).flatMap((name) => /^q-(\d{1,2})-label$/.exec(name)?.[1] ?? [])
  return numbers
    .map((no) => ({
      no: Number(no),
      place: Number(said(typed, `q-${no}-place`)) || Number(no),
      isRemoved: said(typed, `q-${no}-remove`) === 'yes',
      id: said(typed, `q-${no}-id`) || undefined,
      kind: said(typed, `q-${no}-kind`),
      label: said(typed, `q-${no}-label`),
      hint: said(typed, `q-${no}-hint`),
      prompts: linesTyped(said(typed, `q-${no}-prompts`)),
      options: linesTyped(said(typed, `q-${no}-options`)),
      isRequired: said(typed, `q-${no}-isRequired`) === 'yes',
    }))
    .filter(({ label, isRemoved }) => label && !isRemoved)
    .sort((a, b) => a.place - b.place)
    .map(({ place: _place, isRemoved: _isRemoved, ...question }) => question)
}
