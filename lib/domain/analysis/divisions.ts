import type { Clustering } from './clustering'
import { kMeansRestarts, lloyd } from './k-means'
import { type Points, pointsOf } from './projection'
import { random, sampleOf, seedFor } from './random'
import { silhouette } from './silhouette'

/** How many groups are looked for. */
export const groupCounts = [2, 3, 4, 5] as const

/** No group is smaller than this: five people, or five in a hundred. */
export const smallestGroup = (people: number) => Math.max(5, Math.ceil(people * 0.05))

// Beyond these, starts are sought and clarity is measured among some of the people, drawn with the seed.
const startingPoints = 4000
const measuredPoints = 1000

export interface Division {
  labels: Int32Array
  sizes: Uint32Array
  centres: Points
  inertia: number
  /** -1 … 1; over 1,000 people measured on that many. */
  silhouette: number
}

export interface DivisionOptions {
  seed: number
  /** Seeded starts for each number of groups. */
  restarts?: number
}

/** The tightest division into k groups of which none is too small. None when every start ends in a group that is. */
export function divisionInto(points: Points, k: number, { seed, restarts = 100 }: DivisionOptions): Division | undefined {
  const people = points.x.length
  const isLarge = people > startingPoints
  const among = isLarge ? pointsOf(points, sampleOf(people, startingPoints, random(seedFor(seed, 100 + k)))) : points
  const starts = kMeansRestarts(among, k, seedFor(seed, k), isLarge ? Math.min(restarts, 20) : restarts)
  const found = isLarge ? starts.slice(0, 2).map(({ centres }) => lloyd(points, centres, { tolerance: 1e-3, maxRounds: 40 })) : starts
  const least = smallestGroup(people)
  const division = found
    .filter(({ centres, sizes }) => centres.x.length === k && sizes.every((size) => size >= least))
    .sort((a, b) => a.inertia - b.inertia)[0]
  return division && named(points, division, seed)
}

/** For every number of groups that can be had, the clearest first. Equally clear: the fewer. */
export function divisions(points: Points, options: DivisionOptions): Division[] {
  return groupCounts
    .flatMap((k) => divisionInto(points, k, options) ?? [])
    .sort((a, b) => b.silhouette - a.silhouette || a.sizes.length - b.sizes.length)
}

/** Groups numbered by size, the largest first; equally large: whose first member comes first. */
function named(points: Points, { labels, centres, sizes, inertia }: Clustering, seed: number): Division {
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || labels.indexOf(a) - labels.indexOf(b))
  const place = Int32Array.from(order, (_, c) => order.indexOf(c))
  const relabelled = labels.map((label) => place[label] ?? 0)
  return {
    labels: relabelled,
    sizes: Uint32Array.from(order, (c) => sizes[c] ?? 0),
    centres: pointsOf(centres, Uint32Array.from(order)),
    inertia,
    silhouette: clarity(points, relabelled, seed),
  }
}

/** The silhouette, among at most 1,000 people. */
export function clarity(points: Points, labels: Int32Array, seed: number): number {
  if (labels.length <= measuredPoints) return silhouette(points, labels)
  const rows = sampleOf(labels.length, measuredPoints, random(seedFor(seed, 200)))
  return silhouette(
    pointsOf(points, rows),
    Int32Array.from(rows, (row) => labels[row] ?? 0),
  )
}
