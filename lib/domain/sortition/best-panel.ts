import type { Instance } from './instance'
import { panelModel } from './panel-rules'
import type { Profile, Seats } from './profiles'
import { type LinearSolution, type OpenModel, type Solver, withModels } from './solver'

const WHOLE = 1e-6

export interface BestPanel {
  /**
   * A panel whose wishes total more than `above`, if there is one; else null, and `bound` is at least what any panel's
   * total is.
   */
  find(wishes: Float64Array, above: number): { seats: Seats } | { seats: null; bound: number }
  /** The highest total of any panel, exactly. Null when there is no panel at all. */
  highest(wishes: Float64Array): { seats: Seats; total: number } | null
}

/**
 * Pricing: which panel do these wishes want most? First the linear program, whose bound often settles it; then whole
 * numbers among the profiles that it left open; then among all that could still beat `above` (reduced-cost fixing).
 */
export function withBestPanel<T>(solver: Solver, instance: Instance, profiles: Profile[], work: (best: BestPanel) => T): T {
  const models = [panelModel(instance, profiles, false), panelModel(instance, profiles, true)]
  return withModels(solver, models, (linear, whole) => work(bestPanel(profiles, linear as OpenModel, whole as OpenModel)))
}

function bestPanel(profiles: Profile[], linear: OpenModel, whole: OpenModel): BestPanel {
  const sizes = Float64Array.from(profiles, ({ people }) => people.length)
  const none = new Float64Array(profiles.length)

  function among(relaxed: LinearSolution, wishes: Float64Array, reach: number, relativeGap: number): Seats | null {
    const lower = none.slice()
    const upper = sizes.slice()
    relaxed.values.forEach((value, profile) => {
      if (Math.abs(relaxed.columnPrices[profile] ?? 0) <= reach) return
      lower[profile] = Math.round(value)
      upper[profile] = Math.round(value)
    })
    whole.setBounds(lower, upper)
    whole.setCosts(wishes)
    const solution = whole.solve({ relativeGap })
    return solution && seatsOf(solution.values)
  }

  return {
    find(wishes, above) {
      linear.setCosts(wishes)
      const relaxed = linear.solve()
      if (!relaxed) return { seats: null, bound: Number.NEGATIVE_INFINITY }
      if (relaxed.objective <= above) return { seats: null, bound: relaxed.objective }
      if (isWhole(relaxed.values)) return { seats: seatsOf(relaxed.values) }
      const reach = relaxed.objective - above + 1e-9
      for (const near of [openReach(relaxed, 60), openReach(relaxed, 160)]) {
        if (near >= reach) break
        const seats = among(relaxed, wishes, near, 1e-3)
        if (seats && totalOf(seats, wishes) > above) return { seats }
      }
      const seats = among(relaxed, wishes, reach, 0)
      if (seats && totalOf(seats, wishes) > above) return { seats }
      return { seats: null, bound: seats ? Math.max(totalOf(seats, wishes), above) : above }
    },
    highest(wishes) {
      whole.setBounds(none, sizes)
      whole.setCosts(wishes)
      const solution = whole.solve()
      if (!solution) return null
      const seats = seatsOf(solution.values)
      return { seats, total: totalOf(seats, wishes) }
    },
  }
}

/** The reach that leaves about `count` profiles open. */
function openReach({ columnPrices }: LinearSolution, count: number): number {
  const prices = columnPrices.map(Math.abs).sort()
  return prices[count] ?? Number.POSITIVE_INFINITY
}

const isWhole = (values: Float64Array) => values.every((value) => Math.abs(value - Math.round(value)) < WHOLE)
const seatsOf = (values: Float64Array): Seats => Int32Array.from(values, Math.round)

export function totalOf(seats: Seats, wishes: Float64Array): number {
  let total = 0
  for (let profile = 0; profile < seats.length; profile += 1) total += (seats[profile] as number) * (wishes[profile] as number)
  return total
}
