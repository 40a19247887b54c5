import type { Clustering } from './clustering'
import type { Points } from './projection'

/**
 * Moves single points between groups as long as that tightens them (Hartigan, "Clustering Algorithms", 1975, ch. 4): from c
 * to d if n_d / (n_d + 1) · |z − d|² < n_c / (n_c − 1) · |z − c|². It leaves ends where Lloyd's algorithm has nothing more to
 * do, and ends where each point is still nearest to its own centre.
 */
export function transferred({ x, y }: Points, { labels: from, centres, sizes: held }: Clustering, maxRounds = 50): Clustering {
  const labels = from.slice()
  const cx = centres.x.slice()
  const cy = centres.y.slice()
  const sizes = held.slice()
  for (let round = 0; round < maxRounds; round++) {
    let moved = false
    for (let i = 0; i < labels.length; i++) {
      const own = labels[i] ?? 0
      const many = sizes[own] ?? 0
      if (many < 2) continue
      const px = x[i] ?? 0
      const py = y[i] ?? 0
      let best = own
      let least = (many / (many - 1)) * squared(px - (cx[own] ?? 0), py - (cy[own] ?? 0)) * (1 - 1e-12)
      for (let c = 0; c < cx.length; c++) {
        if (c === own) continue
        const size = sizes[c] ?? 0
        const cost = (size / (size + 1)) * squared(px - (cx[c] ?? 0), py - (cy[c] ?? 0))
        if (cost < least) {
          least = cost
          best = c
        }
      }
      if (best === own) continue
      shift(cx, cy, sizes, own, px, py, -1)
      shift(cx, cy, sizes, best, px, py, 1)
      labels[i] = best
      moved = true
    }
    if (!moved) break
  }
  let inertia = 0
  for (let i = 0; i < labels.length; i++)
    inertia += squared((x[i] ?? 0) - (cx[labels[i] ?? 0] ?? 0), (y[i] ?? 0) - (cy[labels[i] ?? 0] ?? 0))
  return { labels, centres: { x: cx, y: cy }, sizes, inertia }
}

const squared = (dx: number, dy: number) => dx * dx + dy * dy

/** The centre of group c after one more point (sign 1) or one fewer (sign -1). */
function shift(cx: Float64Array, cy: Float64Array, sizes: Uint32Array, c: number, px: number, py: number, sign: 1 | -1): void {
  const size = (sizes[c] ?? 0) + sign
  sizes[c] = size
  cx[c] = (cx[c] ?? 0) + (sign * (px - (cx[c] ?? 0))) / size
  cy[c] = (cy[c] ?? 0) + (sign * (py - (cy[c] ?? 0))) / size
}
