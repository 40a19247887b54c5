import type { Instance } from './instance'
import { counting, householdRows, panelModel } from './panel-rules'
import { type Profile, profilesOf } from './profiles'
import { INFINITE, type LinearRow, type OpenModel, type Solver, withModels } from './solver'

export type Bound = { feature: string; value: string; bound: 'min' | 'max'; seats: number }

/** Why no panel keeps the quotas, as plainly as it can be said. */
export type Obstacle =
  | { kind: 'pool-too-small'; people: number; panelSize: number }
  | { kind: 'floor-above-ceiling'; feature: string; value: string; min: number; max: number }
  | { kind: 'floors-exceed-panel'; feature: string; sum: number; panelSize: number }
  | { kind: 'ceilings-below-panel'; feature: string; sum: number; panelSize: number }
  | { kind: 'too-few-people'; feature: string; value: string; min: number; people: number }
  | { kind: 'too-few-within-ceilings'; feature: string; reachable: number; panelSize: number }
  /** Each is possible by itself, all together are not, and without any one of them the others are. */
  | { kind: 'conflict'; bounds: Bound[]; withHouseholds: boolean }

/** Empty when at least one panel keeps the quotas. */
export function obstaclesTo(solver: Solver, instance: Instance): Obstacle[] {
  const plain = plainObstacles(instance)
  if (plain.length > 0) return plain
  const profiles = profilesOf(instance)
  const isPossible = withModels(solver, [panelModel(instance, profiles, true)], (model) => model?.solve() !== null)
  return isPossible ? [] : [conflictOf(solver, instance, profiles)]
}

function plainObstacles({ panelSize, features, people }: Instance): Obstacle[] {
  const found: Obstacle[] = people.length < panelSize ? [{ kind: 'pool-too-small', people: people.length, panelSize }] : []
  features.forEach(({ name: feature, quotas }, at) => {
    const held = quotas.map((_, value) => people.filter(({ values }) => values[at] === value).length)
    const floors = total(quotas.map(({ min }) => min))
    const ceilings = total(quotas.map(({ max }) => max))
    const reachable = total(quotas.map(({ max }, value) => Math.min(max, held[value] ?? 0)))
    if (floors > panelSize) found.push({ kind: 'floors-exceed-panel', feature, sum: floors, panelSize })
    if (ceilings < panelSize) found.push({ kind: 'ceilings-below-panel', feature, sum: ceilings, panelSize })
    else if (reachable < panelSize) found.push({ kind: 'too-few-within-ceilings', feature, reachable, panelSize })
    quotas.forEach(({ value, min, max }, index) => {
      if (min > max) found.push({ kind: 'floor-above-ceiling', feature, value, min, max })
      if (min > (held[index] ?? 0)) found.push({ kind: 'too-few-people', feature, value, min, people: held[index] ?? 0 })
    })
  })
  return found
}

/** Takes bounds away one at a time for as long as it stays impossible: what is left cannot be spared. */
function conflictOf(solver: Solver, instance: Instance, profiles: Profile[]): Obstacle {
  const { panelSize, features } = instance
  const bounds = features.flatMap(({ name: feature, quotas }, at) =>
    quotas.flatMap(({ value, min, max }, index) => {
      const columns = profiles.flatMap(({ values }, profile) => (values[at] === index ? [profile] : []))
      return [
        ...(min > 0 ? [{ bound: { feature, value, bound: 'min' as const, seats: min }, row: counting(min, INFINITE, columns) }] : []),
        ...(max < panelSize
          ? [{ bound: { feature, value, bound: 'max' as const, seats: max }, row: counting(-INFINITE, max, columns) }]
          : []),
      ]
    }),
  )
  const base = { ...panelModel(instance, profiles, true), rows: [] }
  const rows: LinearRow[] = [...bounds.map(({ row }) => row), ...householdRows(profiles)]
  const size = counting(panelSize, panelSize, [...profiles.keys()])
  // What is impossible for fractions of people is impossible for people, and is found much sooner.
  const isLinear = withModels(solver, [{ ...base, isInteger: false, rows: [...rows, size] }], (model) => model?.solve() === null)
  return withModels(solver, [{ ...base, isInteger: !isLinear, rows: [...rows, size] }], (model) => {
    const needed = model ? rows.map((row, index) => isNeeded(model, row, index)) : []
    return {
      kind: 'conflict',
      bounds: bounds.flatMap(({ bound }, index) => (needed[index] ? [bound] : [])),
      withHouseholds: needed.slice(bounds.length).includes(true),
    }
  })
}

function isNeeded(model: OpenModel, row: LinearRow, index: number): boolean {
  model.setRow(index, -INFINITE, INFINITE)
  if (model.solve() === null) return false
  model.setRow(index, row.lower, row.upper)
  return true
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)
