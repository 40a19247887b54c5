export interface Eigen {
  /** Falling. */
  values: number[]
  /** vectors[i] belongs to values[i], of length 1. */
  vectors: Float64Array[]
}

/**
 * The eigenvalues and eigenvectors of a symmetric tridiagonal matrix by QL steps with Wilkinson's shift (Golub and Van
 * Loan, "Matrix Computations", §8.3). `off[i]` stands between `diagonal[i]` and `diagonal[i + 1]`.
 */
export function tridiagonalEigen(diagonal: readonly number[], off: readonly number[]): Eigen {
  const n = diagonal.length
  const d = Float64Array.from(diagonal)
  const e = Float64Array.from({ length: n }, (_, i) => (i < n - 1 ? (off[i] ?? 0) : 0))
  // Row i holds the i-th vector as it is turned.
  const z = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
  for (let first = 0; first < n; first++) {
    for (let turn = 0; turn < 60; turn++) {
      const last = blockEnd(d, e, first)
      if (last === first) break
      sweep(d, e, z, first, last)
    }
  }
  const order = Array.from(d.keys()).sort((a, b) => (d[b] ?? 0) - (d[a] ?? 0))
  return { values: order.map((i) => d[i] ?? 0), vectors: order.map((i) => z[i] ?? new Float64Array(n)) }
}

/** Where the block that begins at `first` falls apart. */
function blockEnd(d: Float64Array, e: Float64Array, first: number): number {
  let last = first
  while (last < d.length - 1 && Math.abs(e[last] ?? 0) > Number.EPSILON * (Math.abs(d[last] ?? 0) + Math.abs(d[last + 1] ?? 0))) last++
  return last
}

function sweep(d: Float64Array, e: Float64Array, z: Float64Array[], first: number, last: number): void {
  const half = ((d[first + 1] ?? 0) - (d[first] ?? 0)) / (2 * (e[first] ?? 1))
  let g = (d[last] ?? 0) - (d[first] ?? 0) + (e[first] ?? 0) / (half + (half < 0 ? -1 : 1) * Math.hypot(half, 1))
  let [sine, cosine, carried] = [1, 1, 0]
  for (let i = last - 1; i >= first; i--) {
    const f = sine * (e[i] ?? 0)
    const b = cosine * (e[i] ?? 0)
    const length = Math.hypot(f, g)
    e[i + 1] = length
    if (length === 0) {
      d[i + 1] = (d[i + 1] ?? 0) - carried
      e[last] = 0
      return
    }
    sine = f / length
    cosine = g / length
    g = (d[i + 1] ?? 0) - carried
    const turned = ((d[i] ?? 0) - g) * sine + 2 * cosine * b
    carried = sine * turned
    d[i + 1] = g + carried
    g = cosine * turned - b
    rotate(z[i], z[i + 1], sine, cosine)
  }
  d[first] = (d[first] ?? 0) - carried
  e[first] = g
  e[last] = 0
}

function rotate(a: Float64Array | undefined, b: Float64Array | undefined, sine: number, cosine: number): void {
  if (!a || !b) return
  for (let k = 0; k < a.length; k++) {
    const upper = b[k] ?? 0
    const lower = a[k] ?? 0
    b[k] = sine * lower + cosine * upper
    a[k] = cosine * lower - sine * upper
  }
}
