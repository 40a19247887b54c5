import { random } from './random'
import type { VoteMatrix } from './vote-matrix'

export interface Components {
  /** Two unit vectors over the statements, at right angles: the directions in which people differ most. Zero where there is none. */
  axes: [Float64Array, Float64Array]
  /** Each direction's share of all variance, 0 … 1. */
  shares: [number, number]
  /** How many rounds each took. */
  rounds: [number, number]
}

export interface Precision {
  /** Stop when a round has moved the direction by less than this (Euclidean, the direction has length 1). */
  tolerance?: number
  maxRounds?: number
}

/**
 * The two first principal components of the centred, sparse matrix A by power iteration on A'A with deflation (Golub and
 * Van Loan, "Matrix Computations", §8.2): v ← A'(A v), scaled to length 1. The dense matrix is never made. The second is
 * kept at right angles to the first. The start is a vector of ones, so that the same votes give the same signs.
 */
export function components(matrix: VoteMatrix, centred: Float64Array, precision: Precision = {}): Components {
  let variance = 0
  for (const value of centred) variance += value * value
  const first = direction(matrix, centred, undefined, precision)
  const second = direction(matrix, centred, first.axis, precision)
  const share = (energy: number) => (variance > 0 ? Math.min(1, energy / variance) : 0)
  return { axes: [first.axis, second.axis], shares: [share(first.energy), share(second.energy)], rounds: [first.rounds, second.rounds] }
}

function direction(matrix: VoteMatrix, centred: Float64Array, earlier: Float64Array | undefined, precision: Precision) {
  const { tolerance = 1e-10, maxRounds = 1000 } = precision
  const { statements } = matrix
  const ones = new Float64Array(statements).fill(1)
  let axis = startFrom(matrix, centred, ones, earlier) ?? startFrom(matrix, centred, unevenly(statements), earlier)
  if (!axis) return { axis: new Float64Array(statements), energy: 0, rounds: 0 }
  let next = new Float64Array(statements)
  let energy = 0
  let rounds = 0
  while (rounds < maxRounds) {
    rounds++
    multiply(matrix, centred, axis, next)
    if (earlier) removeFrom(next, earlier)
    energy = norm(next)
    if (!scale(next, energy)) break
    const moved = distance(next, axis)
    ;[axis, next] = [next, axis]
    if (moved < tolerance) break
  }
  return { axis, energy, rounds }
}

/** The direction after one round, or nothing when the start has no part in what is left. */
function startFrom(matrix: VoteMatrix, centred: Float64Array, start: Float64Array, earlier: Float64Array | undefined) {
  const begun = start.slice()
  if (earlier) removeFrom(begun, earlier)
  const energy = norm(begun)
  if (!scale(begun, energy)) return undefined
  const out = new Float64Array(begun.length)
  multiply(matrix, centred, begun, out)
  if (earlier) removeFrom(out, earlier)
  const left = norm(out)
  return left > 1e-9 && scale(out, left) ? out : undefined
}

/** out = A'(A v), one row after the other. */
function multiply({ participants, rowStart, column }: VoteMatrix, centred: Float64Array, v: Float64Array, out: Float64Array): void {
  out.fill(0)
  for (let row = 0; row < participants; row++) {
    const from = rowStart[row] ?? 0
    const to = rowStart[row + 1] ?? 0
    let dot = 0
    for (let at = from; at < to; at++) dot += (centred[at] ?? 0) * (v[column[at] ?? 0] ?? 0)
    if (dot === 0) continue
    for (let at = from; at < to; at++) {
      const j = column[at] ?? 0
      out[j] = (out[j] ?? 0) + (centred[at] ?? 0) * dot
    }
  }
}

const norm = (v: Float64Array): number => {
  let sum = 0
  for (const x of v) sum += x * x
  return Math.sqrt(sum)
}

function scale(v: Float64Array, length: number): boolean {
  if (!(length > 1e-12)) return false
  for (let j = 0; j < v.length; j++) v[j] = (v[j] ?? 0) / length
  return true
}

function removeFrom(v: Float64Array, axis: Float64Array): void {
  let dot = 0
  for (let j = 0; j < v.length; j++) dot += (v[j] ?? 0) * (axis[j] ?? 0)
  for (let j = 0; j < v.length; j++) v[j] = (v[j] ?? 0) - dot * (axis[j] ?? 0)
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) {
    const difference = (a[j] ?? 0) - (b[j] ?? 0)
    sum += difference * difference
  }
  return Math.sqrt(sum)
}

// Ones can lie at right angles to everything: two statements with opposite answers are enough.
function unevenly(length: number): Float64Array {
  const chance = random(length)
  return Float64Array.from({ length }, () => chance.unit() - 0.5)
}
