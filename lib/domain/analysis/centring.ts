import type { VoteMatrix } from './vote-matrix'

/**
 * The mean vote of each statement among those who voted on it, -1 … 1. A statement that moderation has taken out of the
 * mathematics (`excluded[j]` is 1), or that nobody voted on, has 0.
 */
export function statementMeans({ statements, column, value }: VoteMatrix, excluded: Uint8Array): Float64Array {
  const sums = new Float64Array(statements)
  const counts = new Uint32Array(statements)
  for (let at = 0; at < column.length; at++) {
    const j = column[at] ?? 0
    sums[j] = (sums[j] ?? 0) + (value[at] ?? 0)
    counts[j] = (counts[j] ?? 0) + 1
  }
  return sums.map((sum, j) => (excluded[j] || !counts[j] ? 0 : sum / (counts[j] ?? 1)))
}

/**
 * Every vote less its statement's mean, in the order of the matrix; 0 on excluded statements. Missing votes stand at the
 * mean, so in the centred matrix they are exactly 0 and need no place.
 */
export function centredVotes({ column, value }: VoteMatrix, means: Float64Array, excluded: Uint8Array): Float64Array {
  const centred = new Float64Array(column.length)
  for (let at = 0; at < column.length; at++) {
    const j = column[at] ?? 0
    centred[at] = excluded[j] ? 0 : (value[at] ?? 0) - (means[j] ?? 0)
  }
  return centred
}
