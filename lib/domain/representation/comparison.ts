import { hideSmallCells } from '../analysis/small-cells'
import { type Balance, balance } from './total-variation'
import { benjaminiHochberg, chanceOf, type Interval, wilson } from './wilson'

export interface Category {
  key: string
  /** How many of those heard are in it. */
  count: number
  /** How many live in it. */
  population: number
}

export interface Compared {
  key: string
  /** null: hidden, as in every table (INV-13); then nothing that would give it away is said either. */
  count: number | null
  share: number | null
  populationShare: number
  /** 95 %, for the share. */
  interval: Interval | null
  /** Go Vocal's ratio and others' too: share / population share. It measures sample size as much as bias. */
  ratio: number | null
  /** About so many more from here, and the share would be the population's. In fives: exactly, it would tell n. */
  missing: number | null
  /** The population's share lies outside what chance explains, also when all categories are looked at together. */
  differs: 'FEWER' | 'MORE' | null
}

export interface Comparison {
  /** Those who said where they belong. null: with it, a hidden cell or the few who did not say could be worked out. */
  n: number | null
  categories: Compared[]
  balance: Balance | undefined
}

/** Fewer than this, and every figure below would be chance. */
export const fewestToCompare = 30

/**
 * Those heard beside the population, category by category. Too few: the shares of the population alone.
 * @param unsaid how many of those heard did not say: not compared, but a cell like the others, which must not be worked out
 */
export function compare(categories: readonly Category[], unsaid = 0): Comparison {
  const n = sum(categories.map(({ count }) => count))
  const people = sum(categories.map(({ population }) => population))
  const counts = categories.map(({ count }) => count)
  const shown = hideSmallCells(unsaid > 0 ? [...counts, unsaid] : counts)
  const isEnough = n >= fewestToCompare && people > 0
  const chances = categories.map(({ count, population }) => (isEnough ? chanceOf(count, n, population / people) : 1))
  const flagged = benjaminiHochberg(chances)
  return {
    n: shown[categories.length] === null ? null : n,
    categories: categories.map(({ key, population }, index) => {
      const count = shown[index] ?? null
      const populationShare = people > 0 ? population / people : 0
      if (count === null || n === 0) return { ...untold, key, count, populationShare }
      const share = count / n
      const interval = wilson(count, n)
      const isOutside = populationShare < interval.low || populationShare > interval.high
      return {
        key,
        count,
        share,
        populationShare,
        interval,
        ratio: populationShare > 0 ? share / populationShare : null,
        missing: isEnough ? roundedUp(populationShare * n - count) : null,
        differs: isEnough && isOutside && flagged[index] ? (share < populationShare ? 'FEWER' : 'MORE') : null,
      }
    }),
    // The index of a table with hidden cells would help to work them out.
    balance: isEnough && categories.every((_, index) => shown[index] !== null) ? balance(...columns(categories)) : undefined,
  }
}

const untold = { share: null, interval: null, ratio: null, missing: null, differs: null }
const columns = (categories: readonly Category[]): [number[], number[]] => [
  categories.map(({ count }) => count),
  categories.map(({ population }) => population),
]
const roundedUp = (people: number) => (people <= 0 ? 0 : Math.ceil(people / 5) * 5)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
