import { z } from 'zod'
import { invalid, ok, type Result } from '../result'
import { faultInOptions, labelOf } from './choice'
import { kind } from './kind'
import type { Question } from './question'
import { type Typed, text } from './typed'

const Ranking = z.array(z.string().max(300)).max(20)
type Ranking = z.infer<typeof Ranking>
export const rankingFrom = (stored: unknown): Ranking => Ranking.catch([]).parse(stored)

export const rankField = (index: number) => `rank-${index + 1}`

/** The options in the person's own order, the most important first; what got no number is left out. */
export const ranking = kind<Ranking>({
  Value: Ranking,
  read: (question, typed, isPause) => ranked(question, typed, isPause),
  isEmpty: (order) => order.length === 0,
  isOwnWords: () => false,
  say: (order, asked) => order.map((value, index) => `${index + 1}. ${labelOf(asked, value)}`).join(', '),
  given: ([first]) => (first === undefined ? [] : [first]),
  columns: ({ options }) => options.map(({ label }) => label),
  cells: (order, { options }) => options.map(({ value }) => (order.includes(value) ? String(order.indexOf(value) + 1) : '')),
  fromCells: (cells, { options }) =>
    options
      .map(({ value }, index) => ({ value, no: Number(cells[index]?.trim()) }))
      .filter(({ no }) => no > 0)
      .sort((a, b) => a.no - b.no)
      .map(({ value }) => value),
  fault: ({ options }) => faultInOptions(options),
})

function ranked({ options, isRequired }: Question, typed: Typed, isPause: boolean): Result<Ranking> {
  const given = options.map(({ value }, index) => ({ value, field: rankField(index), number: text(typed[rankField(index)]).trim() }))
  const numbered = given.filter(({ number }) => number !== '').map((one) => ({ ...one, no: Number(one.number) }))
  const wrong = numbered.filter(({ no }) => !Number.isInteger(no) || no < 1 || no > options.length)
  if (wrong.length > 0)
    return invalid(Object.fromEntries(wrong.map(({ field }) => [field, ['contribute.rankNumber']])), { most: options.length })
  const repeated = numbered.filter(({ no }, index) => numbered.findIndex((one) => one.no === no) < index)
  if (repeated.length > 0) return invalid(Object.fromEntries(repeated.map(({ field }) => [field, ['contribute.rankTwice']])))
  if (isRequired && !isPause && numbered.length === 0) return invalid({ [rankField(0)]: ['contribute.rankNeeded'] })
  return ok(numbered.sort((a, b) => a.no - b.no).map(({ value }) => value))
}
