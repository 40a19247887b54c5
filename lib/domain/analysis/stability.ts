import { adjustedRand } from './adjusted-rand'
import { components } from './components'
import { divisionInto } from './divisions'
import { assign, kMeans } from './k-means'
import { bestMatching } from './matching'
import { type Points, participantPoints, pointsOf } from './projection'
import { random, sampleOf, seedFor } from './random'
import { rowsOf, type VoteMatrix } from './vote-matrix'

export interface Stability {
  /** The mean, over the repetitions, of the adjusted Rand index against the groups at hand: 1 is the same groups each time. */
  overall: number
  /** For each member: in how large a part of the repetitions they fall into the same group, 0 … 1. */
  certainty: Float64Array
  /** For each group: the mean of its members' certainty. */
  byGroup: number[]
}

export interface StabilityOptions {
  seed: number
  repetitions?: number
  /** The part of the statements that each repetition keeps. */
  kept?: number
  /** More rows than this, and the directions are learned from this many, drawn with the seed. Left out: all. */
  learnFrom?: number
  onRepetition?: (done: number, of: number) => void
}

interface Grouped {
  matrix: VoteMatrix
  centred: Float64Array
  excluded: Uint8Array
  /** The rows that are in a conversation, and the group of each. */
  members: Uint32Array
  labels: Int32Array
  groups: number
}

/** Would the same groups have come from other statements? Each repetition leaves out a fifth of them and divides people anew. */
export function stability(grouped: Grouped, options: StabilityOptions): Stability {
  const { seed, repetitions = 20, kept = 0.8, onRepetition } = options
  const { excluded, members, labels, groups } = grouped
  const open = Uint32Array.from(Array.from(excluded.keys()).filter((j) => !excluded[j]))
  const learning = learningRows(grouped, options)
  const same = new Uint32Array(members.length)
  let alike = 0
  for (let turn = 0; turn < repetitions; turn++) {
    const leftOut = new Uint8Array(excluded.length)
    const chosen = new Set(sampleOf(open.length, Math.max(2, Math.round(open.length * kept)), random(seedFor(seed, turn))))
    for (const [at, j] of open.entries()) if (!chosen.has(at)) leftOut[j] = 1
    const again = divideAgain(grouped, learning, leftOut, seedFor(seed, 500 + turn))
    alike += adjustedRand(labels, again)
    const pair = pairing(labels, again, groups)
    for (let i = 0; i < members.length; i++) if (pair[again[i] ?? 0] === labels[i]) same[i] = (same[i] ?? 0) + 1
    onRepetition?.(turn + 1, repetitions)
  }
  const certainty = Float64Array.from(same, (count) => count / repetitions)
  const byGroup = Array.from({ length: groups }, (_, group) => mean(certainty.filter((_, i) => labels[i] === group)))
  return { overall: alike / repetitions, certainty, byGroup }
}

interface Learning {
  matrix: VoteMatrix
  centred: Float64Array
  /** Which members, of all, are among the rows learned from; undefined: all. */
  members: Uint32Array | undefined
}

function learningRows({ matrix, centred, members }: Grouped, { seed, learnFrom = matrix.participants }: StabilityOptions): Learning {
  if (matrix.participants <= learnFrom) return { matrix, centred, members: undefined }
  const at = sampleOf(members.length, learnFrom, random(seedFor(seed, 900)))
  const rows = Uint32Array.from(at, (place) => members[place] ?? 0)
  const some = rowsOf(matrix, rows)
  const values = new Float64Array(some.column.length)
  for (const [i, row] of rows.entries())
    values.set(centred.subarray(matrix.rowStart[row] ?? 0, matrix.rowStart[row + 1] ?? 0), some.rowStart[i])
  return { matrix: some, centred: values, members: at }
}

function divideAgain({ matrix, centred, excluded, members, groups }: Grouped, learning: Learning, leftOut: Uint8Array, seed: number) {
  const values = learning.centred.map((value, at) => (leftOut[learning.matrix.column[at] ?? 0] ? 0 : value))
  const { axes } = components(learning.matrix, values, { tolerance: 1e-4, maxRounds: 40 })
  const points = pointsOf(participantPoints(matrix, centred, axes, excluded, leftOut), members)
  const among = learning.members ? pointsOf(points, learning.members) : points
  const centres = centresOf(among, groups, seed)
  const labels = new Int32Array(members.length)
  if (centres) assign(points, centres, labels)
  return labels
}

const centresOf = (points: Points, groups: number, seed: number): Points | undefined =>
  (divisionInto(points, groups, { seed, restarts: 10 }) ?? kMeans(points, groups, seed, 10))?.centres

/** Which of the groups at hand each new group stands for: the pairing that most people agree with. */
function pairing(labels: Int32Array, again: Int32Array, groups: number): number[] {
  const overlap = Array.from({ length: groups }, () => new Array<number>(groups).fill(0))
  for (let i = 0; i < labels.length; i++) {
    const row = overlap[again[i] ?? 0]
    const group = labels[i] ?? 0
    if (row) row[group] = (row[group] ?? 0) + 1
  }
  return bestMatching(overlap)
}

const mean = (values: Float64Array) => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0)
