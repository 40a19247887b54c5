import { lloyd } from './k-means'
import { type Points, pointsOf } from './projection'

/** Groups that somebody else published: each row's group, or negative for none. */
export interface PublishedLabels {
  kind: 'labels'
  labels: Int32Array
}

/** A server's own map: its directions, its base clusters with their rows, and the centres of its groups. */
export interface PublishedMap {
  kind: 'map'
  axes: [Float64Array, Float64Array]
  inConversation: Uint32Array
  base: Points & { weights: ArrayLike<number>; members: Uint32Array[] }
  centres: Points
  numbers: number[]
}

export type PublishedStart = PublishedLabels | PublishedMap

/** A division whose groups have the numbers they were published with. */
export interface StartedDivision {
  labels: Int32Array
  numbers: number[]
}

/**
 * Lloyd's algorithm from published groups, for comparison: the same votes then give the same groups, which a cold start
 * need not. `members` are the rows that are placed; `points` are those of all rows.
 */
export function startedFrom(start: PublishedStart, points: Points, members: Uint32Array): StartedDivision {
  return start.kind === 'map' ? fromMap(start, members) : fromLabels(start.labels, pointsOf(points, members), members)
}

function fromMap({ base, centres, numbers }: PublishedMap, members: Uint32Array): StartedDivision {
  const { labels, sizes } = lloyd(base, centres, { weights: base.weights, maxRounds: 20, tolerance: 0.01 })
  const groupOf = new Map(base.members.flatMap((rows, b) => Array.from(rows, (row) => [row, labels[b] ?? 0] as const)))
  return { labels: Int32Array.from(members, (row) => groupOf.get(row) ?? -1), numbers: numbers.slice(0, sizes.length) }
}

function fromLabels(published: Int32Array, points: Points, members: Uint32Array): StartedDivision {
  const numbers = [...new Set(published)].filter((number) => number >= 0).sort((a, b) => a - b)
  const sums = numbers.map(() => ({ x: 0, y: 0, count: 0 }))
  for (const [i, row] of members.entries()) {
    const sum = sums[numbers.indexOf(published[row] ?? -1)]
    if (!sum) continue
    sum.x += points.x[i] ?? 0
    sum.y += points.y[i] ?? 0
    sum.count++
  }
  const known = [...sums.keys()].filter((at) => (sums[at]?.count ?? 0) > 0)
  if (known.length === 0) return { labels: new Int32Array(members.length).fill(-1), numbers: [] }
  const centre = (of: 'x' | 'y') => Float64Array.from(known, (at) => (sums[at]?.[of] ?? 0) / (sums[at]?.count ?? 1))
  const { labels } = lloyd(points, { x: centre('x'), y: centre('y') })
  return { labels, numbers: known.map((at) => numbers[at] ?? at) }
}
