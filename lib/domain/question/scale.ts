import { z } from 'zod'
import { invalid, ok } from '../result'
import { type Asked, kind } from './kind'
import { text } from './typed'

export const scaleSteps = [1, 2, 3, 4, 5] as const
const most = scaleSteps.length

/** One to five, with words for every step or for the two ends. */
export const scale = kind<number>({
  Value: z.number().int().min(1).max(most),
  read: ({ isRequired }, typed) => {
    const step = scaleSteps.find((candidate) => String(candidate) === text(typed.answer))
    // Nothing ticked is the nought that isEmpty() knows.
    if (step === undefined) return isRequired ? invalid({ answer: ['problem.choose'] }) : ok(0)
    return ok(step)
  },
  isEmpty: (step) => step === 0,
  isOwnWords: () => false,
  say: (step, asked, words) => [words.of(step, most), wordOf(asked, step)].filter(Boolean).join(' – '),
  given: (step) => [String(step)],
  columns: () => [''],
  cells: (step) => [String(step)],
  fromCells: ([cell = '']) => Number(cell.trim()),
  fault: ({ options }) => (options.length === 2 || options.length === most ? undefined : { field: 'options', message: 'brief.scaleWords' }),
})

/** «Stämmer helt»; empty for a step that has no word of its own. */
export function wordOf({ options }: Pick<Asked, 'options'>, step: number): string {
  if (options.length === most) return options[step - 1]?.label ?? ''
  return (step === 1 ? options[0]?.label : step === most ? options[1]?.label : '') ?? ''
}
