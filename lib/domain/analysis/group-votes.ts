import type { VoteMatrix } from './vote-matrix'

/** Of one group, or of everybody: one place for each statement. */
export interface VoteCounts {
  agree: Uint32Array
  disagree: Uint32Array
  pass: Uint32Array
  /** All three together. */
  seen: Uint32Array
}

const none = (statements: number): VoteCounts => ({
  agree: new Uint32Array(statements),
  disagree: new Uint32Array(statements),
  pass: new Uint32Array(statements),
  seen: new Uint32Array(statements),
})

/** The votes of each group as they were cast, on moderated statements too. `labels[i]` is row i's group, or negative for none. */
export function groupVotes(matrix: VoteMatrix, labels: ArrayLike<number>, groups: number): VoteCounts[] {
  const counted = Array.from({ length: groups }, () => none(matrix.statements))
  for (let row = 0; row < matrix.participants; row++) {
    const group = counted[labels[row] ?? -1]
    if (!group) continue
    for (let at = matrix.rowStart[row] ?? 0; at < (matrix.rowStart[row + 1] ?? 0); at++) {
      const j = matrix.column[at] ?? 0
      const value = matrix.value[at] ?? 0
      const counts = value > 0 ? group.agree : value < 0 ? group.disagree : group.pass
      counts[j] = (counts[j] ?? 0) + 1
      group.seen[j] = (group.seen[j] ?? 0) + 1
    }
  }
  return counted
}

/** Everybody's votes, those who are in no group as well. */
export function allVotes(matrix: VoteMatrix): VoteCounts {
  return groupVotes(matrix, new Uint8Array(matrix.participants), 1)[0] ?? none(matrix.statements)
}

/** Several groups taken as one. */
export function pooled(groups: readonly VoteCounts[], statements: number): VoteCounts {
  const sum = none(statements)
  for (const group of groups) {
    for (const key of ['agree', 'disagree', 'pass', 'seen'] as const) {
      for (let j = 0; j < statements; j++) sum[key][j] = (sum[key][j] ?? 0) + (group[key][j] ?? 0)
    }
  }
  return sum
}
