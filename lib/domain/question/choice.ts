import { z } from 'zod'
import type { MessageKey } from '../result'
import { invalid, ok } from '../result'
import type { AnswerWords } from './answer-words'
import { type Asked, kind } from './kind'
import { list, text } from './typed'

/** What the form sends when «annat» is ticked. No option may be called so. */
export const otherChoice = '+annat'
const longestOther = 300
const ticked = 'x'

const Choice = z.preprocess(
  (stored) => (typeof stored === 'string' ? { chosen: stored ? [stored] : [] } : Array.isArray(stored) ? { chosen: stored } : stored),
  z.object({ chosen: z.array(z.string().max(300)).max(60), other: z.string().max(longestOther).default('') }),
)
type Choice = z.infer<typeof Choice>
/** A choice as it is stored: what was ticked, and «annat» in own words. */
export const choiceFrom = (stored: unknown): Choice => Choice.catch({ chosen: [], other: '' }).parse(stored)

const choice = (isSingle: boolean) =>
  kind<Choice>({
    Value: Choice,
    read: ({ options, settings, isRequired }, typed, isPause) => {
      const sent = list(typed.answer)
      const offered = options.map(({ value }) => value).filter((value) => sent.includes(value))
      const chosen = isSingle ? offered.slice(0, 1) : offered
      const other = settings.hasOther ? text(typed.other).trim() : ''
      if (other.length > longestOther) return invalid({ other: ['problem.tooLong'] })
      if (isSingle && chosen.length > 0 && other) return invalid({ other: ['contribute.otherOrChoice'] })
      if (isPause) return ok({ chosen, other })
      if (settings.hasOther && sent.includes(otherChoice) && !other) return invalid({ other: ['contribute.otherNeeded'] })
      if (isRequired && chosen.length === 0 && !other) return invalid({ answer: ['problem.choose'] })
      return ok({ chosen, other })
    },
    isEmpty: ({ chosen, other }) => chosen.length === 0 && other === '',
    isOwnWords: ({ other }) => other !== '',
    say: ({ chosen, other }, asked, words) => [...chosen.map((value) => labelOf(asked, value)), ...otherSaid(other, words)].join(', '),
    given: ({ chosen, other }) => [...chosen, ...(other ? [otherChoice] : [])],
    columns: ({ options, settings }) => [
      ...(isSingle ? [''] : options.map(({ label }) => label)),
      ...(settings.hasOther ? ['Annat, med egna ord'] : []),
    ],
    cells: ({ chosen, other }, { options, settings }) => [
      ...(isSingle ? [chosen[0] ?? ''] : options.map(({ value }) => (chosen.includes(value) ? ticked : ''))),
      ...(settings.hasOther ? [other] : []),
    ],
    fromCells: (cells, { options, settings }) => {
      const chosen = isSingle
        ? options.filter(({ value }) => value === cells[0])
        : options.filter((_, index) => cells[index]?.trim().toLowerCase() === ticked)
      const other = settings.hasOther ? (cells.at(-1) ?? '') : ''
      return { chosen: chosen.map(({ value }) => value), other }
    },
    fault: ({ options }) => faultInOptions(options),
  })

export const singleChoice = choice(true)
export const multipleChoice = choice(false)

const otherSaid = (other: string, words: AnswerWords) => (other ? [`${words.other}: ${other}`] : [])

export const labelOf = ({ options }: Asked, value: string) => options.find((option) => option.value === value)?.label ?? value

/** At least two, and each only once. */
export function faultInOptions(options: string[]): { field: 'options'; message: MessageKey } | undefined {
  if (new Set(options).size < 2) return { field: 'options', message: 'brief.needsTwoOptions' }
  if (new Set(options).size < options.length) return { field: 'options', message: 'brief.sameOptionTwice' }
  if (options.includes(otherChoice)) return { field: 'options', message: 'brief.reservedOption' }
  return undefined
}
