import type { VoteCounts } from './group-votes'
import { wilsonInterval, z90OneSided } from './wilson'

/** Fewer who took a side in a group than this, and nothing is said about it. */
export const smallestVote = 5

/**
 * How surely even the least willing group agrees: the smallest, over the groups, lower 90 % bound (one-sided, Wilson) of
 * agree / (agree + disagree), 0 … 1. Null when some group has fewer than five who took a side, and when there is no group.
 * With one group it is that group's bound.
 */
export function bridging(groups: readonly VoteCounts[], statement: number): number | null {
  let worst: number | null = null
  for (const { agree, disagree } of groups) {
    const sided = (agree[statement] ?? 0) + (disagree[statement] ?? 0)
    if (sided < smallestVote) return null
    const { low } = wilsonInterval(agree[statement] ?? 0, sided, z90OneSided)
    worst = worst === null ? low : Math.min(worst, low)
  }
  return worst
}

/**
 * How much a statement divides: the largest less the smallest share of agreement, (A + 1) / (S + 2), over the groups,
 * 0 … 1. Null when some group has fewer than five votes on it, and when there are not two groups.
 */
export function dividing(groups: readonly VoteCounts[], statement: number): number | null {
  if (groups.length < 2 || groups.some(({ seen }) => (seen[statement] ?? 0) < smallestVote)) return null
  const shares = groups.map(({ agree, seen }) => ((agree[statement] ?? 0) + 1) / ((seen[statement] ?? 0) + 2))
  return Math.max(...shares) - Math.min(...shares)
}
