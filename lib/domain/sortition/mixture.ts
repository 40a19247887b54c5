import type { BestPanel } from './best-panel'
import type { PanelWalk } from './panel-walk'
import type { Profile, Seats } from './profiles'
import { INFINITE, type LinearRow, type Solver, SolverFailure } from './solver'

/** A mixture may miss its target by this much in all, over all people: a tenth of what the certificate may show. */
const CLOSE = 1e-7
/** And by this much where the solver's rounding sees no way nearer: still half of what the certificate may show. */
const CLOSEST = 5e-7
/** Less than this, and one cannot tell a better panel from rounding. */
const BETTER = 1e-9
const FRUITLESS = 30

export type Mixture = { seats: Seats; weight: number }[]
export type Step = (shortfall: number, panels: number) => void

/** The panels that were met so far, and what the walk still owes to whom. */
export class Panels {
  readonly all: Seats[] = []
  private readonly known = new Set<string>()
  readonly owed: Float64Array

  constructor(
    private readonly profiles: Profile[],
    private readonly walk: PanelWalk,
    readonly best: BestPanel,
  ) {
    this.owed = new Float64Array(profiles.length)
  }

  add(seats: Seats): boolean {
    const key = seats.join()
    if (this.known.has(key)) return false
    this.known.add(key)
    this.all.push(seats)
    return true
  }

  /**
   * Panels around the target: each takes in those whom the earlier ones left behind, so that their mean comes near it. Ends
   * early where there are few panels to find.
   */
  gather(target: number[], count: number, step: () => void) {
    const spread = spreadOf(target)
    let fruitless = 0
    for (let made = 0; made < count && fruitless < FRUITLESS; made += 1) {
      step()
      target.forEach((probability, profile) => {
        this.owed[profile] = (this.owed[profile] as number) + probability
      })
      const walked = this.walk.next(this.owed, spread)
      const seats = walked ?? this.best.highest(this.owed)?.seats
      if (!seats) throw new SolverFailure('No panel was found, though one was before.')
      fruitless = this.add(seats) && walked ? 0 : fruitless + 1
      this.profiles.forEach(({ people }, profile) => {
        this.owed[profile] = (this.owed[profile] as number) - (seats[profile] as number) / people.length
      })
    }
  }
}

/**
 * Weights for panels so that everybody's probability reaches the target, with new panels made where prices ask for them
 * (column generation). If no mixture of any panels reaches it, the row that proves so: all panels keep it, the target
 * does not.
 */
export function mixtureFor(
  solver: Solver,
  profiles: Profile[],
  panels: Panels,
  target: number[],
  step: Step,
): { mixture: Mixture } | { cut: LinearRow } {
  const one = profiles.length
  const rows = target.map((probability, profile) => ({ lower: probability, upper: INFINITE, columns: [profile], coefficients: [1] }))
  const model = solver.open({
    sense: 'minimize',
    costs: profiles.map(({ people }) => people.length),
    lower: profiles.map(() => 0),
    upper: profiles.map(() => INFINITE),
    isInteger: false,
    rows: [...rows, { lower: 1, upper: 1, columns: [], coefficients: [] }],
    warmth: 'primal',
  })
  const offer = (seats: Seats) => {
    const sitting = profiles.flatMap((_, profile) => (seats[profile] ? [profile] : []))
    const shares = sitting.map((profile) => (seats[profile] ?? 0) / (profiles[profile]?.people.length ?? 1))
    model.addColumn(0, 0, INFINITE, [...sitting, one], [...shares, 1])
  }
  try {
    panels.all.forEach(offer)
    for (;;) {
      const solution = model.solve()
      if (!solution) throw new SolverFailure('The mixture has no solution.')
      step(solution.objective, panels.all.length)
      const reached = () => ({ mixture: weighted(panels.all, solution.values.subarray(profiles.length)) })
      if (solution.objective <= CLOSE) return reached()
      const prices = Float64Array.from(profiles, ({ people }, profile) => Math.max(0, solution.rowPrices[profile] ?? 0) / people.length)
      const above = -(solution.rowPrices[one] ?? 0) + BETTER
      const found = panels.best.find(prices, above)
      const isNew = found.seats !== null && panels.add(found.seats)
      if (!isNew && solution.objective <= CLOSEST) return reached()
      if (!found.seats) return { cut: { lower: -INFINITE, upper: found.bound, columns: [...prices.keys()], coefficients: [...prices] } }
      if (!isNew) throw new SolverFailure('The same panel was found to be better than itself.')
      offer(found.seats)
    }
  } finally {
    model.close()
  }
}

function weighted(panels: Seats[], weights: Float64Array): Mixture {
  const mixture = panels.flatMap((seats, index) => ((weights[index] ?? 0) > 1e-12 ? [{ seats, weight: weights[index] ?? 0 }] : []))
  const total = mixture.reduce((sum, { weight }) => sum + weight, 0)
  return mixture.map(({ seats, weight }) => ({ seats, weight: weight / total }))
}

function spreadOf(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) + mean / 2 + 1e-6
}
