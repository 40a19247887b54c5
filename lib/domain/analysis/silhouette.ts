import type { Points } from './projection'

/**
 * How clearly groups lie apart, -1 … 1 (Rousseeuw, J. Comput. Appl. Math. 20, 1987): the mean over the points of
 * (b − a) / max(a, b), where a is the mean distance within the own group and b to the nearest other. Alone in a group: 0.
 * Fewer than two groups: 0. Of the square of the points in time; give it no more than a few thousand.
 */
export function silhouette({ x, y }: Points, labels: Int32Array): number {
  const n = labels.length
  const k = labels.reduce((most, label) => Math.max(most, label + 1), 0)
  const sizes = new Uint32Array(k)
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1
  if (n === 0 || sizes.filter((size) => size > 0).length < 2) return 0
  const sums = new Float64Array(k)
  let total = 0
  for (let i = 0; i < n; i++) {
    sums.fill(0)
    const xi = x[i] ?? 0
    const yi = y[i] ?? 0
    for (let j = 0; j < n; j++) {
      const dx = xi - (x[j] ?? 0)
      const dy = yi - (y[j] ?? 0)
      const label = labels[j] ?? 0
      sums[label] = (sums[label] ?? 0) + Math.sqrt(dx * dx + dy * dy)
    }
    total += widthOf(labels[i] ?? 0, sums, sizes)
  }
  return total / n
}

function widthOf(own: number, sums: Float64Array, sizes: Uint32Array): number {
  if ((sizes[own] ?? 0) < 2) return 0
  const within = (sums[own] ?? 0) / ((sizes[own] ?? 0) - 1)
  let nearest = Number.POSITIVE_INFINITY
  for (let c = 0; c < sizes.length; c++) {
    const size = sizes[c] ?? 0
    if (c !== own && size > 0) nearest = Math.min(nearest, (sums[c] ?? 0) / size)
  }
  const widest = Math.max(within, nearest)
  return widest > 0 ? (nearest - within) / widest : 0
}
