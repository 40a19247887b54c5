import type { Instance } from './instance'
import { panelModel } from './panel-rules'
import type { Profile } from './profiles'
import { INFINITE, type LinearRow, type OpenModel, type Solver, SolverFailure } from './solver'

/** Further down than this a price is noise of the solver's arithmetic. */
const PRICED = 1e-6
/** A level that is settled may be missed by this much, so that rounding never makes the next one impossible. */
const SLACK = 1e-9
const MOST_SLACK = 1e-7

export interface Target {
  /** For each profile, the probability that each of its people is to have. */
  probabilities: number[]
  /** The highest that the lowest probability can be. */
  minimum: number
  /** Non-negative, one a person; they add up to 1, and no panel's people total more than `minimum`: its proof. */
  certificate: number[]
  /** How many different probabilities were settled, lowest first. */
  levels: number
}

/**
 * The fairest probabilities that linear rules allow: the lowest as high as possible, then (`leximin`) the next lowest,
 * and so on. `cuts` are what is known of panels beyond their rows; with all of them this is exact, and with none it is
 * an outer bound, which mixture.ts then reaches or refutes.
 */
export function targetProbabilities(solver: Solver, instance: Instance, profiles: Profile[], cuts: LinearRow[], method: Method): Target {
  const rules = panelModel(instance, profiles, false)
  const lowest = profiles.length
  const firstFloor = rules.rows.length + cuts.length
  const floors = profiles.map(({ people }, profile) => ({
    lower: 0,
    upper: INFINITE,
    columns: [profile, lowest],
    coefficients: [1 / people.length, -1],
  }))
  const model = solver.open({
    ...rules,
    costs: [...rules.costs, 1],
    // Wider than any probability: its own bounds never hold the lowest level, people do, and theirs are the prices.
    lower: [...rules.lower, -1],
    upper: [...rules.upper, 2],
    rows: [...rules.rows, ...cuts, ...floors],
  })
  try {
    return settle(model, profiles, firstFloor, method)
  } finally {
    model.close()
  }
}

export type Method = 'maximin' | 'leximin'

function settle(model: OpenModel, profiles: Profile[], firstFloor: number, method: Method): Target {
  const settled: (number | undefined)[] = profiles.map(() => undefined)
  const lowest = profiles.length
  const hold = (profile: number, level: number) => model.setRow(firstFloor + profile, Math.max(0, level - slack), INFINITE)
  let target: Target | undefined
  let reached: number[] = []
  let slack = SLACK
  while (settled.includes(undefined)) {
    const solution = model.solve()
    if (!solution) {
      // Where many rules meet, rounding adds up: hold what is settled a little less hard.
      slack *= 10
      if (slack > MOST_SLACK) throw new SolverFailure('The levels below left nothing for the next.')
      for (const [profile, level] of settled.entries()) if (level !== undefined) hold(profile, level)
      continue
    }
    const level = solution.values[lowest] ?? 0
    const prices = profiles.map((_, profile) => Math.abs(solution.rowPrices[firstFloor + profile] ?? 0))
    target ??= { probabilities: [], minimum: level, certificate: perPerson(prices, profiles), levels: 0 }
    if (method === 'maximin') return { ...target, levels: 1, probabilities: profiles.map(() => level) }
    target.levels += 1
    reached = profiles.map(({ people }, profile) => (solution.values[profile] ?? 0) / people.length)
    let isAdvancing = false
    prices.forEach((price, profile) => {
      if (settled[profile] !== undefined || price <= PRICED) return
      isAdvancing = true
      settled[profile] = level
      model.setCoefficient(firstFloor + profile, lowest, 0)
      hold(profile, level)
    })
    if (!isAdvancing) throw new SolverFailure('No level could be settled.')
  }
  if (!target) throw new SolverFailure('There is nobody to choose.')
  // The last solution keeps every rule to the last digit, which levels that were each rounded upwards need not.
  return { ...target, probabilities: reached }
}

function perPerson(prices: number[], profiles: Profile[]): number[] {
  const total = prices.reduce((sum, price) => sum + price, 0)
  return prices.map((price, profile) => price / total / (profiles[profile]?.people.length ?? 1))
}
