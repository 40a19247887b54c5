import { z } from 'zod'
import { invalid, ok } from '../result'
import { faultInOptions, labelOf } from './choice'
import { type Asked, kind } from './kind'
import { text } from './typed'

export const stances = ['AGREE', 'DISAGREE', 'PASS'] as const
export type Stance = (typeof stances)[number]

/** By the statement's id. */
const Votes = z.record(z.string().max(300), z.enum(stances))
export type Votes = z.infer<typeof Votes>
export const votesFrom = (stored: unknown): Votes => Votes.catch({}).parse(stored)

/** What is written decides the names: one called as something that every object has is no vote. */
export const stanceOn = (votes: Votes, value: string): Stance | undefined => (Object.hasOwn(votes, value) ? votes[value] : undefined)

export const stanceField = (index: number) => `stance-${index + 1}`

/** Statements to agree or disagree with, or to pass on. The value of each option is the statement's id. */
export const statements = kind<Votes>({
  Value: Votes,
  read: ({ options, isRequired }, typed, isPause) => {
    const given = options.map(({ value }, index) => {
      const field = stanceField(index)
      return { value, field, stance: stances.find((stance) => stance === text(typed[field])) }
    })
    const missing = given.filter(({ stance }) => !stance)
    if (isRequired && !isPause && missing.length > 0)
      return invalid(Object.fromEntries(missing.map(({ field }) => [field, ['contribute.stanceNeeded']])))
    return ok(Object.fromEntries(given.flatMap(({ value, stance }) => (stance ? [[value, stance]] : []))))
  },
  isEmpty: (votes) => Object.keys(votes).length === 0,
  isWhole: (votes, { options, isRequired }) => !isRequired || options.every(({ value }) => stanceOn(votes, value)),
  isOwnWords: () => false,
  say: (votes, asked, words) =>
    inOrder(votes, asked)
      .map(([id, stance]) => `${labelOf(asked, id)} – ${words[stance]}`)
      .join('\n'),
  given: () => [],
  columns: ({ options }) => options.map(({ label }) => label),
  cells: (votes, { options }) => options.map(({ value }) => stanceOn(votes, value) ?? ''),
  fromCells: (cells, { options }) =>
    Object.fromEntries(
      options.flatMap(({ value }, index) => {
        const stance = stances.find((candidate) => candidate === cells[index]?.trim())
        return stance ? [[value, stance]] : []
      }),
    ),
  fault: ({ options }) => faultInOptions(options),
})

/** As they were asked; the database keeps the keys of an object in an order of its own. */
function inOrder(votes: Votes, { options }: Pick<Asked, 'options'>): [string, Stance][] {
  const place = (id: string) => options.findIndex(({ value }) => value === id)
  return Object.entries(votes).sort(([a], [b]) => place(a) - place(b))
}
