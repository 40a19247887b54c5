/** Two-sided 95 %. */
export const z95 = 1.959963984540054

export interface Interval {
  low: number
  high: number
}

/**
 * Wilson's score interval for a share (Wilson 1927). It stays inside 0–1 and is honest for few people, where the
 * usual ± is not. It speaks of chance only: nothing of who chose to answer.
 * @param count of those who answered · @param n how many answered; 0 gives 0–1
 */
export function wilson(count: number, n: number, z = z95): Interval {
  if (n <= 0) return { low: 0, high: 1 }
  const share = count / n
  const scale = 1 + (z * z) / n
  const middle = (share + (z * z) / (2 * n)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** How seldom chance alone would give a share so far from the population's: two-sided, by the score test. */
export function chanceOf(count: number, n: number, population: number): number {
  const spread = Math.sqrt((population * (1 - population)) / n)
  if (n <= 0 || spread === 0) return count === population * n ? 1 : 0
  return 2 * upperTail(Math.abs(count / n - population) / spread)
}

/** The normal distribution's upper tail (Abramowitz & Stegun 26.2.17, error below 1e-7). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.231_641_9 * z)
  const polynomial = t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))))
  return Math.min(0.5, (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial)
}

/**
 * Benjamini & Hochberg (1995): which of many comparisons to point at, so that of those pointed at no more than
 * `rate` are expected to be chance.
 */
export function benjaminiHochberg(chances: readonly number[], rate = 0.05): boolean[] {
  const order = [...chances.keys()].sort((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1))
  const last = order.findLastIndex((index, rank) => (chances[index] ?? 1) <= ((rank + 1) / chances.length) * rate)
  const pointedAt = new Set(order.slice(0, last + 1))
  return chances.map((_, index) => pointedAt.has(index))
}
