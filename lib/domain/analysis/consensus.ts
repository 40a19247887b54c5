import type { VoteCounts } from './group-votes'
import { oneProportion, threshold90 } from './representativeness'

export interface MajorityStatement {
  statement: number
  /** (n + 1) / (seen + 2), 0 … 1. */
  share: number
  test: number
}

/**
 * What most of all participants agree with, and what most disagree with: share over a half with 90 % (one-sided), at most
 * five each, by share · test. Equal: the earlier statement. Excluded statements are left out.
 */
export function majority(everybody: VoteCounts, excluded: Uint8Array): { agree: MajorityStatement[]; disagree: MajorityStatement[] } {
  const listed = (votes: Uint32Array) =>
    Array.from(votes, (count, statement) => ({
      statement,
      share: (count + 1) / ((everybody.seen[statement] ?? 0) + 2),
      test: oneProportion(count, everybody.seen[statement] ?? 0),
    }))
      .filter(({ statement, share, test }) => !excluded[statement] && share > 0.5 && test > threshold90)
      .sort((a, b) => b.share * b.test - a.share * a.test || a.statement - b.statement)
      .slice(0, 5)
  return { agree: listed(everybody.agree), disagree: listed(everybody.disagree) }
}

/**
 * How far all groups agree with a statement: Π_g (A_g + 1) / (S_g + 2), 0 … 1. A group that has not seen it counts as a
 * half. Not comparable between divisions into different numbers of groups: take `evened` for that.
 */
export function groupAwareConsensus(groups: readonly VoteCounts[], statement: number, direction: 'agree' | 'disagree' = 'agree'): number {
  return groups.reduce((product, votes) => (product * ((votes[direction][statement] ?? 0) + 1)) / ((votes.seen[statement] ?? 0) + 2), 1)
}

/** The k-th root: the groups' geometric mean, comparable whatever their number. */
export const evened = (consensus: number, groups: number) => (groups > 0 ? consensus ** (1 / groups) : 0)
