import { bestMatching } from './matching'

/**
 * Group numbers that people can come back to: each group takes the number of the earlier group that it shares most members
 * with, by the pairing that keeps most people's number. A group that shares nobody with an earlier one gets a number that
 * no earlier group had. `before[i]` is the earlier number of the person at i, or negative; with nobody known the groups
 * keep the numbers they have.
 */
export function keptNumbers(labels: Int32Array, groups: number, before: ArrayLike<number>): number[] {
  const earlier = [...new Set(Array.from(before).filter((number) => number >= 0))].sort((a, b) => a - b)
  const overlap = Array.from({ length: groups }, () => earlier.map(() => 0))
  for (let i = 0; i < labels.length; i++) {
    const row = overlap[labels[i] ?? -1]
    const at = earlier.indexOf(before[i] ?? -1)
    if (row && at >= 0) row[at] = (row[at] ?? 0) + 1
  }
  const paired = bestMatching(overlap)
  let fresh = Math.max(-1, ...earlier)
  return paired.map((at, group) => {
    const number = at >= 0 && (overlap[group]?.[at] ?? 0) > 0 ? earlier[at] : undefined
    if (number !== undefined) return number
    fresh++
    return fresh
  })
}
