import type { Centres, Clustering } from './clustering'
import type { Points } from './projection'
import { type Random, random } from './random'
import { transferred } from './transfer'

export interface LloydOptions {
  /** How much each point counts. Left out: 1. */
  weights?: ArrayLike<number>
  maxRounds?: number
  /** Stop when no centre has moved as far as this. */
  tolerance?: number
}

/**
 * Lloyd's algorithm (IEEE Trans. Inf. Theory 28, 1982) from the given centres. A centre that nobody is nearest to is
 * dropped, and the labels are numbered anew in the order of the centres that are left. Equally near: the earlier centre.
 */
export function lloyd(points: Points, start: Centres, options: LloydOptions = {}): Clustering {
  const { weights, maxRounds = 100, tolerance = 1e-9 } = options
  let centres: Centres = { x: start.x.slice(), y: start.y.slice() }
  const labels = new Int32Array(points.x.length).fill(-1)
  for (let round = 0; round < maxRounds; round++) {
    if (assign(points, centres, labels) === 0) break
    const moved = means(points, labels, centres, weights)
    const distance = moved.dropped ? Number.POSITIVE_INFINITY : furthest(centres, moved.centres)
    if (moved.dropped) labels.fill(-1)
    centres = moved.centres
    if (distance <= tolerance) break
  }
  return finished(points, centres, labels, weights)
}

/** The tightest of several seeded starts by k-means++ (Arthur and Vassilvitskii, SODA 2007), each then run by Lloyd's algorithm. */
export function kMeans(points: Points, k: number, seed: number, restarts = 100): Clustering | undefined {
  return kMeansRestarts(points, k, seed, restarts)[0]
}

/** Every start's end, the tightest first. None when there are fewer than k different points. */
export function kMeansRestarts(points: Points, k: number, seed: number, restarts: number, maxRounds = 100): Clustering[] {
  const chance = random(seed)
  const found: Clustering[] = []
  for (let restart = 0; restart < restarts; restart++) {
    const start = spread(points, k, chance)
    if (!start) return []
    const clustering = lloyd(points, start, { maxRounds })
    if (clustering.centres.x.length === k) found.push(clustering)
  }
  found.sort((a, b) => a.inertia - b.inertia)
  // The tightest tenth is then improved point by point.
  const tightest = Math.ceil(restarts / 10)
  const improved = found.slice(0, tightest).map((clustering) => transferred(points, clustering))
  return [...improved, ...found.slice(tightest)].sort((a, b) => a.inertia - b.inertia)
}

/** Gives each point the label of the nearest centre, and answers how many changed theirs. */
export function assign({ x, y }: Points, { x: cx, y: cy }: Centres, labels: Int32Array): number {
  const k = cx.length
  let changed = 0
  for (let i = 0; i < x.length; i++) {
    const px = x[i] ?? 0
    const py = y[i] ?? 0
    let best = 0
    let nearest = Number.POSITIVE_INFINITY
    for (let c = 0; c < k; c++) {
      const dx = px - (cx[c] ?? 0)
      const dy = py - (cy[c] ?? 0)
      const distance = dx * dx + dy * dy
      if (distance < nearest) {
        nearest = distance
        best = c
      }
    }
    if (labels[i] !== best) {
      labels[i] = best
      changed++
    }
  }
  return changed
}

function means({ x, y }: Points, labels: Int32Array, before: Centres, weights: ArrayLike<number> | undefined) {
  const k = before.x.length
  const sx = new Float64Array(k)
  const sy = new Float64Array(k)
  const mass = new Float64Array(k)
  for (let i = 0; i < labels.length; i++) {
    const c = labels[i] ?? 0
    const weight = weights ? (weights[i] ?? 1) : 1
    sx[c] = (sx[c] ?? 0) + weight * (x[i] ?? 0)
    sy[c] = (sy[c] ?? 0) + weight * (y[i] ?? 0)
    mass[c] = (mass[c] ?? 0) + weight
  }
  const left = Array.from(mass.keys()).filter((c) => (mass[c] ?? 0) > 0)
  const mean = (sums: Float64Array) => Float64Array.from(left, (c) => (sums[c] ?? 0) / (mass[c] ?? 1))
  return { centres: { x: mean(sx), y: mean(sy) }, dropped: left.length < k }
}

function furthest(a: Centres, b: Centres): number {
  return a.x.reduce((most, x, c) => Math.max(most, Math.hypot(x - (b.x[c] ?? 0), (a.y[c] ?? 0) - (b.y[c] ?? 0))), 0)
}

function finished(points: Points, centres: Centres, labels: Int32Array, weights: ArrayLike<number> | undefined): Clustering {
  assign(points, centres, labels)
  const sizes = new Uint32Array(centres.x.length)
  let inertia = 0
  for (let i = 0; i < labels.length; i++) {
    const c = labels[i] ?? 0
    sizes[c] = (sizes[c] ?? 0) + 1
    const dx = (points.x[i] ?? 0) - (centres.x[c] ?? 0)
    const dy = (points.y[i] ?? 0) - (centres.y[c] ?? 0)
    inertia += (weights ? (weights[i] ?? 1) : 1) * (dx * dx + dy * dy)
  }
  return { labels, centres, sizes, inertia }
}

/** k points far apart: each drawn with a chance in proportion to its squared distance to the nearest one taken. */
function spread({ x, y }: Points, k: number, chance: Random): Centres | undefined {
  const n = x.length
  if (n < k || k < 1) return undefined
  const cx = new Float64Array(k)
  const cy = new Float64Array(k)
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  let taken = chance.below(n)
  for (let c = 0; c < k; c++) {
    const tx = x[taken] ?? 0
    const ty = y[taken] ?? 0
    cx[c] = tx
    cy[c] = ty
    if (c === k - 1) break
    let total = 0
    for (let i = 0; i < n; i++) {
      const dx = (x[i] ?? 0) - tx
      const dy = (y[i] ?? 0) - ty
      const distance = Math.min(nearest[i] ?? 0, dx * dx + dy * dy)
      nearest[i] = distance
      total += distance
    }
    if (!(total > 0)) return undefined
    taken = drawn(nearest, chance.unit() * total)
  }
  return { x: cx, y: cy }
}

function drawn(weights: Float64Array, at: number): number {
  let left = at
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] ?? 0
    if (left < 0) return i
  }
  return weights.findLastIndex((weight) => weight > 0)
}
