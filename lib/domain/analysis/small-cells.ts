import { smallestCell } from '../vocabulary'

/**
 * Hides small cells of a one-way table whose total is shown (INV-13), primary and complementary, after the threshold
 * rule of Hundepool et al., "Statistical Disclosure Control" (2012), ch. 4: no cell under the threshold is shown, and
 * none can be had by subtracting what is shown from the total. So at least two cells are hidden, and together they
 * hold no fewer people than the threshold. All hidden cells look alike: nobody sees which of them was the small one.
 */
export function hideSmallCells(counts: readonly number[], threshold = smallestCell): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, index) => (count < threshold ? [index] : [])))
  const bySize = counts.map((_, index) => index).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  for (const index of bySize) {
    if (
      hidden.size === 0 ||
      isSafe(
        [...hidden].map((at) => counts[at] ?? 0),
        threshold,
      )
    )
      break
    hidden.add(index)
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count))
}

/** Hidden cells protect each other when they are at least two and their sum tells nothing small. */
const isSafe = (cells: readonly number[], threshold: number) =>
  cells.length >= 2 && cells.reduce((sum, count) => sum + count, 0) >= threshold

/** A total is itself a cell. */
export const shownTotal = (total: number, threshold = smallestCell) => (total < threshold ? null : total)
