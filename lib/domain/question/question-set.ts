import { z } from 'zod'
import { backgroundQuestions } from '../journey'
import { faultInCondition } from './condition'
import { kinds } from './kinds'
import { Condition, Options, QuestionSettings, questionKinds } from './question'

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
    settings: QuestionSettings.prefault({}),
    condition: Condition.default([]),
    isRequired: z.boolean().default(false),
  })
  .superRefine(({ kind, options, settings }, context) => {
    const fault = kinds[kind].fault?.({ options, settings })
    if (fault) context.addIssue({ code: 'custom', path: [fault.field], message: fault.message })
  })
export type ArrangedQuestion = z.infer<typeof ArrangedQuestion>

/** The whole set in the order in which it is asked, one question a page. */
export const QuestionSet = z
  .array(ArrangedQuestion)
  .max(20, 'problem.tooLong')
  .superRefine((questions, context) => {
    const arranged = questions.map((question) => ({ ...question, hasOther: question.settings.hasOther }))
    for (const index of questions.keys()) {
      const message = faultInCondition(arranged, index)
      if (message) context.addIssue({ code: 'custom', path: [index, 'condition'], message })
    }
  })

export const ArrangeQuestions = z.object({
  dialogueId: z.uuid(),
  questions: QuestionSet,
  /** Which of the questions about the writer are asked; left out, as before. */
  background: z.array(z.enum(backgroundQuestions)).optional(),
})

/** The stored list of options or prompts; broken content gives an empty list rather than a crash. */
export const linesFrom = (stored: unknown): string[] => Options.parse(stored).map(({ label }) => label)

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
      settings: { hasOther: said(typed, `q-${no}-hasOther`) === 'yes' },
      condition: conditionTyped(typed[`q-${no}-condition`]),
      isRequired: said(typed, `q-${no}-isRequired`) === 'yes',
    }))
    .filter(({ label, isRemoved }) => label && !isRemoved)
    .sort((a, b) => a.place - b.place)
    .map(({ place: _place, isRemoved: _isRemoved, ...question }) => question)
}

/** «the question's id|the answer», as the boxes send it. */
export const conditionTyped = (ticked: string | string[] | undefined): Condition =>
  [ticked ?? []].flat().flatMap((sent) => {
    const [questionId, ...value] = sent.split('|')
    return questionId && value.length > 0 ? [{ questionId, value: value.join('|') }] : []
  })
