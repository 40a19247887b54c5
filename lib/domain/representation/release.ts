import { hideSmallCells } from '../analysis/small-cells'
import { smallestCell } from '../vocabulary'

/** A table as it was shown: its total, and each category's count or null. Categories that are not there counted nobody. */
export interface Release {
  total: number
  cells: Record<string, number | null>
}

/**
 * What may be shown of a table now, given everything that was shown of it before (INV-13 in space and time): no cell
 * under the threshold can be had by subtracting within the table, and none from the difference to an earlier one.
 * What both moments give, directly or as a sum, must differ by nobody or by at least the threshold; otherwise more is
 * hidden, and when the total itself moved by too few, the last table stands.
 * @param earlier releases of the same table, the oldest first
 * @returns undefined when there are too few to show anything
 */
export function nextRelease(
  counts: Readonly<Record<string, number>>,
  earlier: readonly Release[],
  threshold = smallestCell,
): Release | undefined {
  const last = earlier.at(-1)
  const keys = [...new Set([...Object.keys(counts), ...earlier.flatMap(({ cells }) => Object.keys(cells))])]
  const countOf = (key: string) => counts[key] ?? 0
  const total = keys.reduce((sum, key) => sum + countOf(key), 0)
  if (total < threshold) return last
  if (earlier.some((release) => isTooClose(total - release.total, threshold))) return last
  const candidate = hideSmallCells(keys.map(countOf), threshold)
  const hidden = new Set(keys.filter((_, index) => candidate[index] === null))
  for (let more: string[] = []; ; more = tellTale(keys, countOf, total, hidden, earlier, threshold)) {
    for (const key of more) hidden.add(key)
    if (hidden.size === 1) hidden.add(smallestShown(keys, countOf, hidden) ?? '')
    if (more.length === 0 && isSettled(keys, countOf, total, hidden, earlier, threshold)) break
  }
  return { total, cells: Object.fromEntries(keys.map((key) => [key, hidden.has(key) ? null : countOf(key)])) }
}

const isTooClose = (difference: number, threshold: number) => difference !== 0 && Math.abs(difference) < threshold

const isSettled = (...at: Parameters<typeof tellTale>) => tellTale(...at).length === 0

/** Cells to hide because a sum that both moments give would tell of too few. */
function tellTale(
  keys: readonly string[],
  countOf: (key: string) => number,
  total: number,
  hidden: ReadonlySet<string>,
  earlier: readonly Release[],
  threshold: number,
): string[] {
  for (const { total: totalBefore, cells } of earlier) {
    const before = (key: string) => (key in cells ? (cells[key] ?? null) : 0)
    for (const block of knownBothTimes(
      keys,
      (key) => hidden.has(key),
      (key) => before(key) === null,
    )) {
      const now = sumOf(block, keys, total, (key) => (hidden.has(key) ? null : countOf(key)))
      if (!isTooClose(now - sumOf(block, keys, totalBefore, before), threshold)) continue
      const shown = block.filter((key) => !hidden.has(key))
      if (shown.length > 0) return shown
      const next = smallestShown(keys, countOf, hidden)
      if (next !== undefined) return [next]
    }
  }
  return []
}

/**
 * The smallest sums that both tables give: cells that one of them hides are known there only together, so they belong
 * to one block, and so on until no hidden set reaches out of its block.
 */
function knownBothTimes(keys: readonly string[], isHiddenNow: (key: string) => boolean, wasHidden: (key: string) => boolean): string[][] {
  const now = keys.filter(isHiddenNow)
  const then = keys.filter(wasHidden)
  const alone = keys.filter((key) => !isHiddenNow(key) && !wasHidden(key)).map((key) => [key])
  const touch = now.some(wasHidden)
  const together = touch ? [[...new Set([...now, ...then])]] : [now, then]
  return [...alone, ...together].filter((block) => block.length > 0)
}

/** A block's sum at one moment: of its cells when all are shown, else what the total leaves for it. */
function sumOf(block: readonly string[], keys: readonly string[], total: number, shown: (key: string) => number | null): number {
  const sum = (list: readonly string[]) => list.reduce((so, key) => so + (shown(key) ?? 0), 0)
  return block.every((key) => shown(key) !== null) ? sum(block) : total - sum(keys.filter((key) => !block.includes(key)))
}

function smallestShown(keys: readonly string[], countOf: (key: string) => number, hidden: ReadonlySet<string>): string | undefined {
  return keys.filter((key) => !hidden.has(key)).sort((a, b) => countOf(a) - countOf(b))[0]
}
