import { random } from './random'
import { type Eigen, tridiagonalEigen } from './tridiagonal'
import type { VoteMatrix } from './vote-matrix'

export interface Components {
  /** Two unit vectors over the statements, at right angles: the directions in which people differ most. Zero where there is none. */
  axes: [Float64Array, Float64Array]
  /** Each direction's share of all variance, 0 … 1. */
  shares: [number, number]
  /** How many times the votes were gone through. */
  rounds: number
}

export interface Precision {
  /** Stop when what is left over, |A'A p − λ p|, is less than this part of λ for both directions. */
  tolerance?: number
  maxRounds?: number
}

/**
 * The two first principal components of the centred, sparse matrix A: power iteration v ← A'(A v) that keeps all its rounds
 * and takes the best of them together (Lanczos with full reorthogonalisation; Golub and Van Loan, "Matrix Computations",
 * ch. 10). Where plain power iteration needs thousands of rounds, because two directions weigh nearly the same, this needs
 * tens. The dense matrix is never made. The start is fixed and each direction points where most statements do, so that the
 * same votes give the same signs.
 */
export function components(matrix: VoteMatrix, centred: Float64Array, precision: Precision = {}): Components {
  const { tolerance = 1e-11, maxRounds = 300 } = precision
  let variance = 0
  for (const value of centred) variance += value * value
  const { statements } = matrix
  const basis: Float64Array[] = []
  const [diagonal, off]: [number[], number[]] = [[], []]
  let next = variance > 0 ? freshStart(matrix, centred, basis) : undefined
  let found: Eigen = { values: [], vectors: [] }
  while (next && basis.length < Math.min(maxRounds, statements)) {
    basis.push(next)
    const image = new Float64Array(statements)
    multiply(matrix, centred, next, image)
    diagonal.push(dot(image, next))
    // Twice is enough (Parlett): what rounding leaves after once is gone after the second time.
    for (const vector of [...basis, ...basis]) removeFrom(image, vector)
    const left = norm(image)
    const isSpent = left <= 1e-10 * Math.max(...diagonal)
    if (isSpent || basis.length % 5 === 0 || basis.length === maxRounds) {
      found = tridiagonalEigen(diagonal, off)
      if (!isSpent && [0, 1].every((i) => left * Math.abs(found.vectors[i]?.at(-1) ?? 1) <= tolerance * (found.values[i] ?? 0))) break
    }
    off.push(isSpent ? 0 : left)
    next = isSpent ? freshStart(matrix, centred, basis) : scaled(image, left)
  }
  if (found.values.length < diagonal.length) found = tridiagonalEigen(diagonal, off)
  const axis = (i: number) => combined(basis, found.vectors[i], statements, (found.values[i] ?? 0) > 1e-10 * variance)
  const share = (i: number) => (variance > 0 ? Math.min(1, Math.max(0, (found.values[i] ?? 0) / variance)) : 0)
  return { axes: [axis(0), axis(1)], shares: [share(0), share(1)], rounds: basis.length }
}

/** A direction that is in the votes and not yet in the basis; none when the basis holds everything. */
function freshStart(matrix: VoteMatrix, centred: Float64Array, basis: Float64Array[]): Float64Array | undefined {
  const chance = random(matrix.statements + basis.length)
  const start = Float64Array.from({ length: matrix.statements }, () => 1 + 0.5 * chance.unit())
  const image = new Float64Array(start.length)
  multiply(matrix, centred, start, image)
  const before = norm(image)
  for (const vector of [...basis, ...basis]) removeFrom(image, vector)
  const left = norm(image)
  return left > 1e-9 * Math.max(before, 1) ? scaled(image, left) : undefined
}

/** Σ weight · vector, of length 1, pointing where its sum is positive. */
function combined(basis: Float64Array[], weights: Float64Array | undefined, length: number, isThere: boolean): Float64Array {
  const axis = new Float64Array(length)
  if (!weights || !isThere) return axis
  for (const [k, vector] of basis.entries()) {
    const weight = weights[k] ?? 0
    for (let j = 0; j < length; j++) axis[j] = (axis[j] ?? 0) + weight * (vector[j] ?? 0)
  }
  const sum = axis.reduce((total, value) => total + value, 0)
  return scaled(axis, sum < 0 ? -norm(axis) : norm(axis))
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

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += (a[j] ?? 0) * (b[j] ?? 0)
  return sum
}

const norm = (v: Float64Array) => Math.sqrt(dot(v, v))

const scaled = (v: Float64Array, length: number) => v.map((value) => value / length)

function removeFrom(v: Float64Array, axis: Float64Array): void {
  const along = dot(v, axis)
  for (let j = 0; j < v.length; j++) v[j] = (v[j] ?? 0) - along * (axis[j] ?? 0)
}
