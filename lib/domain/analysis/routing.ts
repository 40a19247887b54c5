import type { Random } from './random'

/** Statements about who one is are asked for as often as a middling one. */
export const metaPriority = 49

/**
 * How much is gained by showing a statement next: more when it tells people apart and few pass on it, more while it is
 * new. `agree`, `pass` and `seen` are summed over the groups.
 */
export function priority(votes: { agree: number; pass: number; seen: number }, extremity: number, isMeta: boolean): number {
  if (isMeta) return metaPriority
  const { agree, pass, seen } = votes
  const importance = (1 - (pass + 1) / (seen + 2)) * (1 + extremity) * ((agree + 1) / (seen + 2))
  return (importance * (1 + 8 * 2 ** (-seen / 5))) ** 2
}

/** One of the statements not yet voted on, with a chance in proportion to its priority; an unknown priority weighs 1. */
export function nextStatement<T>(unseen: readonly T[], priorityOf: (statement: T) => number | undefined, chance: Random): T | undefined {
  const weights = unseen.map((statement) => Math.max(0, priorityOf(statement) ?? 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) return unseen[chance.below(unseen.length)]
  let left = chance.unit() * total
  for (const [index, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return unseen[index]
  }
  return unseen[weights.findLastIndex((weight) => weight > 0)]
}
