import type { Instance } from './instance'
import type { Profile } from './profiles'
import type { LinearModel, LinearRow } from './solver'

/** The rules that a panel keeps, as rows over how many sit of each profile: quotas, one of a household, the size. */
export function panelRows({ panelSize, features }: Instance, profiles: Profile[]): LinearRow[] {
  const everybody = profiles.map((_, index) => index)
  const quotas = features.flatMap((feature, at) =>
    feature.quotas.map(({ min, max }, value) =>
      counting(
        min,
        max,
        everybody.filter((index) => profiles[index]?.values[at] === value),
      ),
    ),
  )
  return [...quotas, ...householdRows(profiles), counting(panelSize, panelSize, everybody)]
}

export function householdRows(profiles: Profile[]): LinearRow[] {
  const households = new Map<number, number[]>()
  profiles.forEach(({ household }, index) => {
    if (household !== null) households.set(household, [...(households.get(household) ?? []), index])
  })
  return [...households.values()].map((members) => counting(0, 1, members))
}

/** Every panel, and nothing else, when `isInteger`; what linear programs know of them otherwise. */
export function panelModel(instance: Instance, profiles: Profile[], isInteger: boolean): LinearModel {
  return {
    sense: 'maximize',
    costs: profiles.map(() => 0),
    lower: profiles.map(() => 0),
    upper: profiles.map(({ people }) => people.length),
    isInteger,
    rows: panelRows(instance, profiles),
  }
}

export const counting = (lower: number, upper: number, columns: number[]): LinearRow => ({
  lower,
  upper,
  columns,
  coefficients: columns.map(() => 1),
})
