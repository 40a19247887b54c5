import { centredVotes, statementMeans } from './centring'
import { components } from './components'
import { divisions } from './divisions'
import { participantPoints, pointsOf } from './projection'
import { random, seedFor } from './random'
import type { VoteMatrix } from './vote-matrix'

export interface Structure {
  /** The first component's share of the variance, 0 … 1. */
  share: number
  /** Of the clearest division; 0 when there is none. */
  silhouette: number
}

export interface NullOptions {
  seed: number
  /** How many times the votes are shuffled. */
  shuffles?: number
  onShuffle?: (done: number, of: number) => void
}

/** What can be found among the rows `members`, by the same steps whether the votes are real or shuffled. */
export function structureOf(matrix: VoteMatrix, excluded: Uint8Array, members: Uint32Array, seed: number): Structure {
  const means = statementMeans(matrix, excluded)
  const centred = centredVotes(matrix, means, excluded)
  const { axes, shares } = components(matrix, centred, { tolerance: 1e-3, maxRounds: centred.length > 30_000 ? 20 : 40 })
  const points = pointsOf(participantPoints(matrix, centred, axes, excluded), members)
  return { share: shares[0], silhouette: divisions(points, { seed, restarts: 10 })[0]?.silhouette ?? 0 }
}

/**
 * How much structure chance alone gives: the votes on each statement are dealt anew among those who voted on it, which
 * keeps every mean, every missing vote and every participant's number of votes, and takes away only what belongs
 * together. Answers with the value that real votes must exceed in each respect: the ⌈0.95 (n + 1)⌉-th of n.
 */
export function chanceStructure(matrix: VoteMatrix, excluded: Uint8Array, members: Uint32Array, options: NullOptions): Structure {
  const { seed, shuffles = 20, onShuffle } = options
  const places = placesByColumn(matrix)
  const found: Structure[] = []
  for (let turn = 0; turn < shuffles; turn++) {
    found.push(structureOf(shuffledVotes(matrix, seedFor(seed, turn), places), excluded, members, seedFor(seed, 1000 + turn)))
    onShuffle?.(turn + 1, shuffles)
  }
  const limit = (values: number[]) => values.sort((a, b) => a - b)[Math.min(shuffles, Math.ceil(0.95 * (shuffles + 1))) - 1] ?? 0
  return { share: limit(found.map(({ share }) => share)), silhouette: limit(found.map(({ silhouette }) => silhouette)) }
}

/** The same matrix with the votes of each column dealt anew among those who voted there. */
export function shuffledVotes(matrix: VoteMatrix, seed: number, places = placesByColumn(matrix)): VoteMatrix {
  const chance = random(seed)
  const value = matrix.value.slice()
  for (const column of places) {
    for (let last = column.length - 1; last > 0; last--) {
      const [a, b] = [column[last] ?? 0, column[chance.below(last + 1)] ?? 0]
      const kept = value[a] ?? 0
      value[a] = value[b] ?? 0
      value[b] = kept
    }
  }
  return { ...matrix, value }
}

function placesByColumn({ statements, column }: VoteMatrix): Uint32Array[] {
  const counts = new Uint32Array(statements)
  for (const j of column) counts[j] = (counts[j] ?? 0) + 1
  const places = Array.from(counts, (count) => new Uint32Array(count))
  const next = new Uint32Array(statements)
  for (let at = 0; at < column.length; at++) {
    const j = column[at] ?? 0
    const list = places[j]
    if (list) list[next[j] ?? 0] = at
    next[j] = (next[j] ?? 0) + 1
  }
  return places
}
