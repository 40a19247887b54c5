/**
 * What a citizens' panel is drawn from: the people who have said yes, and how many of each kind the panel is to have.
 * A number in `values` is a place in the feature's `quotas`; a household is a number that those who live together share.
 */
export interface Instance {
  /** Seats, at least one. */
  panelSize: number
  features: Feature[]
  people: Person[]
}

export interface Feature {
  name: string
  quotas: Quota[]
}

/** Seats for people with one value: `min` ≤ seats ≤ `max`. A relaxation may go as far as `minFlex` and `maxFlex`, where they are given. */
export interface Quota {
  value: string
  min: number
  max: number
  minFlex?: number
  maxFlex?: number
}

export interface Person {
  id: string
  /** For each feature, in order, which of its values. */
  values: number[]
  /** At most one from each household is on a panel; null for whoever lives with nobody else in the pool. */
  household: number | null
}

/** Indices of people in the pool, ascending. */
export type Panel = number[]

/** The panel's rule in one place: does it have the right size, one from a household at most, and each quota's seats? */
export function isPermitted({ panelSize, features, people }: Instance, panel: Panel): boolean {
  if (new Set(panel).size !== panelSize || panel.length !== panelSize) return false
  const members = panel.map((index) => people[index])
  if (members.some((member) => member === undefined)) return false
  const households = members.flatMap((member) => member?.household ?? [])
  if (new Set(households).size !== households.length) return false
  return features.every(({ quotas }, feature) =>
    quotas.every(({ min, max }, value) => {
      const seats = members.filter((member) => member?.values[feature] === value).length
      return min <= seats && seats <= max
    }),
  )
}
