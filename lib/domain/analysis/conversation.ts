/** Votes needed to be placed on the map, unless there are fewer statements. */
export const enoughVotes = 7
/** Below this many on the map, those with most votes are let in. */
export const smallestConversation = 15

/**
 * The rows (rising) of those who have voted enough to be placed: min(7, m) votes, and if fewer than 15 have, those with
 * most votes until 15. Equal numbers: the earlier row. Somebody who was in once stays in (`already`).
 */
export function inConversation(votes: ArrayLike<number>, statements: number, already: Iterable<number> = []): Uint32Array {
  const needed = Math.min(enoughVotes, statements)
  const rows = Array.from({ length: votes.length }, (_, row) => row)
  const members = new Set(already)
  for (const row of rows) if ((votes[row] ?? 0) >= needed && (votes[row] ?? 0) > 0) members.add(row)
  const byVotes = rows.filter((row) => !members.has(row)).sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b)
  for (const row of byVotes.slice(0, Math.max(0, smallestConversation - members.size))) members.add(row)
  return Uint32Array.from(members).sort()
}
