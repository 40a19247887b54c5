/** One kind of person: a key in each dimension, and how many of them were heard. */
export interface Cell {
  keys: Record<string, string>
  count: number
}

/** The population's share of each category of each dimension. Each dimension's shares sum to 1. */
export type Margins = Record<string, Record<string, number>>

export type Raked =
  | { ok: false; because: 'TOO_FEW' | 'EMPTY_CATEGORY'; dimension?: string; category?: string }
  | {
      ok: true
      /** One a cell, mean 1 a person. */
      weights: number[]
      /** Before trimming every margin was met this closely. */
      furthestOff: number
      rounds: number
      /** How many cells were held back to lightest or heaviest. */
      trimmed: number
      /** Kish: as many people as the weighted answers are worth. */
      effectiveN: number
    }

export const lightest = 0.3
export const heaviest = 3
/** Fewer are never weighted: the weights would be louder than the people. */
export const fewestToRake = 100
const closeEnough = 1e-6
const mostRounds = 50

/**
 * Iterative proportional fitting (Deming & Stephan 1940): weights by which those heard get the population's margins,
 * then trimmed, so that nobody speaks for more than three or less than a third. Always shown beside the unweighted.
 */
export function rake(cells: readonly Cell[], margins: Margins): Raked {
  const n = cells.reduce((sum, { count }) => sum + count, 0)
  if (n < fewestToRake) return { ok: false, because: 'TOO_FEW' }
  for (const [dimension, shares] of Object.entries(margins)) {
    for (const [category, share] of Object.entries(shares)) {
      const isHeard = cells.some(({ keys, count }) => keys[dimension] === category && count > 0)
      if (share > 0 && !isHeard) return { ok: false, because: 'EMPTY_CATEGORY', dimension, category }
    }
  }
  const weights = cells.map(() => 1)
  let rounds = 0
  let furthestOff = Number.POSITIVE_INFINITY
  while (rounds < mostRounds && furthestOff > closeEnough) {
    rounds += 1
    for (const dimension of Object.keys(margins)) adjust(cells, weights, dimension, margins[dimension] ?? {}, n)
    furthestOff = Math.max(...Object.keys(margins).map((dimension) => off(cells, weights, dimension, margins[dimension] ?? {}, n)))
  }
  const held = weights.map((weight) => Math.min(heaviest, Math.max(lightest, weight)))
  const trimmed = cells.filter(({ count }, at) => count > 0 && held[at] !== weights[at]).length
  const total = (power: number) => cells.reduce((sum, { count }, at) => sum + count * (held[at] ?? 0) ** power, 0)
  const effectiveN = total(1) ** 2 / total(2)
  return { ok: true, weights: held, furthestOff, rounds, trimmed, effectiveN }
}

function adjust(cells: readonly Cell[], weights: number[], dimension: string, shares: Record<string, number>, n: number) {
  const now = weighed(cells, weights, dimension)
  const of = said(cells, weights, dimension, shares, n)
  cells.forEach(({ keys }, at) => {
    const category = keys[dimension] ?? ''
    const share = shares[category]
    // Who did not say keeps the weight that the other dimensions give.
    if (share !== undefined) weights[at] = (weights[at] ?? 1) * ((share * of) / (now.get(category) || 1))
  })
}

const off = (cells: readonly Cell[], weights: readonly number[], dimension: string, shares: Record<string, number>, n: number) => {
  const now = weighed(cells, weights, dimension)
  const of = said(cells, weights, dimension, shares, n)
  return Math.max(...Object.entries(shares).map(([category, share]) => Math.abs((now.get(category) ?? 0) / of - share)))
}

/** All weight of those who said something in this dimension. */
function said(cells: readonly Cell[], weights: readonly number[], dimension: string, shares: Record<string, number>, n: number) {
  const known = cells.reduce(
    (sum, { keys, count }, at) => (shares[keys[dimension] ?? ''] === undefined ? sum : sum + count * (weights[at] ?? 1)),
    0,
  )
  return known || n
}

function weighed(cells: readonly Cell[], weights: readonly number[], dimension: string) {
  const sums = new Map<string, number>()
  cells.forEach(({ keys, count }, at) => {
    const category = keys[dimension] ?? ''
    sums.set(category, (sums.get(category) ?? 0) + count * (weights[at] ?? 1))
  })
  return sums
}
