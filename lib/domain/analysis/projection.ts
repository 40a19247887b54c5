import type { VoteMatrix } from './vote-matrix'

type Axes = readonly [Float64Array, Float64Array]

export interface Points {
  x: Float64Array
  y: Float64Array
}

/** Only these points, in this order. */
export const pointsOf = ({ x, y }: Points, rows: Uint32Array): Points => ({
  x: Float64Array.from(rows, (row) => x[row] ?? 0),
  y: Float64Array.from(rows, (row) => y[row] ?? 0),
})

/**
 * Where each participant lies: z_i = √(m / max(1, c_i)) Σ_j (v_ij − μ_j) p_j over the statements voted on. m counts all
 * statements and c_i those that i has voted on, excluded ones counted for everybody. The root makes up for few votes.
 * Statements that are `leftOut` are as if they had never been there: neither counted nor summed.
 */
export function participantPoints(
  { participants, statements: all, rowStart, column }: VoteMatrix,
  centred: Float64Array,
  axes: Axes,
  excluded: Uint8Array,
  leftOut?: Uint8Array,
): Points {
  const x = new Float64Array(participants)
  const y = new Float64Array(participants)
  const statements = all - (leftOut?.reduce((sum, one) => sum + one, 0) ?? 0)
  const everybodys = excluded.reduce((sum, one, j) => sum + (leftOut?.[j] ? 0 : one), 0)
  // Statements that do not count for the row weigh nothing: no branch in the inner loop.
  const counts = Float64Array.from(excluded, (out, j) => (out || leftOut?.[j] ? 0 : 1))
  const first = axes[0].map((value, j) => value * (counts[j] ?? 0))
  const second = axes[1].map((value, j) => value * (counts[j] ?? 0))
  for (let row = 0; row < participants; row++) {
    const to = rowStart[row + 1] ?? 0
    let dx = 0
    let dy = 0
    let counted = everybodys
    for (let at = rowStart[row] ?? 0; at < to; at++) {
      const j = column[at] ?? 0
      const value = centred[at] ?? 0
      counted += counts[j] ?? 0
      dx += value * (first[j] ?? 0)
      dy += value * (second[j] ?? 0)
    }
    const stretch = Math.sqrt(statements / Math.max(1, counted))
    x[row] = stretch * dx
    y[row] = stretch * dy
  }
  return { x, y }
}

/**
 * Where somebody would lie who had only agreed with one statement: w_j = √m (1 − μ_j) p_j. Its distance from the middle,
 * the extremity, says how much the statement tells people apart.
 */
export function statementPoints(means: Float64Array, axes: Axes, excluded: Uint8Array): Points & { extremity: Float64Array } {
  const root = Math.sqrt(means.length)
  const along = (axis: Float64Array) => means.map((mean, j) => (excluded[j] ? 0 : root * (1 - mean) * (axis[j] ?? 0)))
  const [x, y] = [along(axes[0]), along(axes[1])]
  return { x, y, extremity: x.map((value, j) => Math.hypot(value, y[j] ?? 0)) }
}
