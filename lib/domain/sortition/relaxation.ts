import type { Instance, Quota } from './instance'
import { counting, householdRows, panelModel } from './panel-rules'
import { profilesOf } from './profiles'
import { type LinearModel, type Solver, withModels } from './solver'

export interface QuotaChange {
  feature: string
  value: string
  min: { from: number; to: number }
  max: { from: number; to: number }
}

export type Relaxation =
  /** `seats` is the sum of all steps; `isBeyondFlex` when the file's own limits for changes leave no way. */
  | { kind: 'quotas'; seats: number; changes: QuotaChange[]; isBeyondFlex: boolean }
  /** No quota is to blame: the pool holds no panel of this size, whatever the quotas. */
  | { kind: 'panel-size'; from: number; to: number }

/**
 * The smallest change that makes a panel possible: as few seats as can be in all, then as few quotas as can be. Floors go
 * down and ceilings up, within `minFlex` and `maxFlex` if that is possible.
 */
export function smallestRelaxation(solver: Solver, instance: Instance): Relaxation {
  return relaxed(solver, instance, true) ?? relaxed(solver, instance, false) ?? largestPanel(solver, instance)
}

/** The instance with the changes made. */
export function withRelaxation(instance: Instance, relaxation: Relaxation): Instance {
  if (relaxation.kind === 'panel-size') return { ...instance, panelSize: relaxation.to }
  const changed = (feature: string, quota: Quota): Quota => {
    const change = relaxation.changes.find((one) => one.feature === feature && one.value === quota.value)
    return change ? { ...quota, min: change.min.to, max: change.max.to } : quota
  }
  const features = instance.features.map(({ name, quotas }) => ({ name, quotas: quotas.map((quota) => changed(name, quota)) }))
  return { ...instance, features }
}

function relaxed(solver: Solver, instance: Instance, isWithinFlex: boolean): Relaxation | null {
  const { model, quotas } = relaxationModel(instance, isWithinFlex)
  const solution = withModels(solver, [model], (open) => open?.solve() ?? null)
  if (!solution) return null
  const step = (column: number) => Math.round(solution.values[column] ?? 0)
  const changes = quotas.flatMap(({ feature, value, min, max, down, up }) =>
    step(down) + step(up) === 0
      ? []
      : [{ feature, value, min: { from: min, to: min - step(down) }, max: { from: max, to: max + step(up) } }],
  )
  const seats = changes.reduce((sum, { min, max }) => sum + min.from - min.to + max.to - max.from, 0)
  return { kind: 'quotas', seats, changes, isBeyondFlex: !isWithinFlex && quotas.some(({ isFlexible }) => isFlexible) }
}

/** Columns: how many sit of each profile; then for each quota how far down, how far up, and whether it changed at all. */
function relaxationModel({ panelSize, features, people }: Instance, isWithinFlex: boolean) {
  const profiles = profilesOf({ panelSize, features, people })
  let next = profiles.length
  const quotas = features.flatMap(({ name: feature, quotas }, at) =>
    quotas.map((quota, index) => {
      const columns = profiles.flatMap(({ values }, profile) => (values[at] === index ? [profile] : []))
      const isFlexible = quota.minFlex !== undefined || quota.maxFlex !== undefined
      const lowest = isWithinFlex ? Math.min(quota.minFlex ?? 0, quota.min) : 0
      const highest = isWithinFlex ? Math.max(quota.maxFlex ?? panelSize, quota.max) : Math.max(panelSize, quota.max)
      next += 3
      const [down, up, isChanged] = [next - 3, next - 2, next - 1]
      return { ...quota, feature, columns, isFlexible, reach: [quota.min - lowest, highest - quota.max], down, up, isChanged }
    }),
  )
  const most = quotas.length + 1
  const steps = quotas.flatMap(({ reach }) => [reach[0] ?? 0, reach[1] ?? 0, 1])
  const model: LinearModel = {
    sense: 'minimize',
    // One seat outweighs all quotas together.
    costs: [...profiles.map(() => 0), ...quotas.flatMap(() => [most, most, 1])],
    lower: [...profiles, ...steps].map(() => 0),
    upper: [...profiles.map(({ people }) => people.length), ...steps],
    isInteger: true,
    rows: [
      counting(panelSize, panelSize, [...profiles.keys()]),
      ...householdRows(profiles),
      ...quotas.flatMap(({ columns, min, max, reach, down, up, isChanged }) => {
        const ones = columns.map(() => 1)
        const whole = (reach[0] ?? 0) + (reach[1] ?? 0)
        return [
          { lower: min, upper: Number.POSITIVE_INFINITY, columns: [...columns, down], coefficients: [...ones, 1] },
          { lower: Number.NEGATIVE_INFINITY, upper: max, columns: [...columns, up], coefficients: [...ones, -1] },
          { lower: Number.NEGATIVE_INFINITY, upper: 0, columns: [down, up, isChanged], coefficients: [1, 1, -whole] },
        ]
      }),
    ],
  }
  return { model, quotas }
}

function largestPanel(solver: Solver, instance: Instance): Relaxation {
  const profiles = profilesOf(instance)
  const model = { ...panelModel(instance, profiles, true), costs: profiles.map(() => 1), rows: householdRows(profiles) }
  const solution = profiles.length > 0 ? withModels(solver, [model], (open) => open?.solve() ?? null) : null
  return { kind: 'panel-size', from: instance.panelSize, to: Math.round(solution?.objective ?? 0) }
}
