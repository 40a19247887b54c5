import type { Instance, Panel } from './instance'

/**
 * People whom no quota tells apart: they are exchangeable, so they get the same probability and the solver sees one
 * number, how many of them sit. Exact by symmetry. Whoever shares a household with somebody else in the pool is a
 * profile alone, because the household tells them apart.
 */
export interface Profile {
  values: number[]
  people: Panel
  household: number | null
}

/** How many sit of each profile. */
export type Seats = Int32Array

export function profilesOf({ people }: Instance): Profile[] {
  const sizes = new Map<number, number>()
  for (const { household } of people) if (household !== null) sizes.set(household, (sizes.get(household) ?? 0) + 1)
  const profiles = new Map<string, Profile>()
  people.forEach(({ values, household }, index) => {
    const isShared = household !== null && (sizes.get(household) ?? 0) > 1
    const key = isShared ? `${index}` : values.join('|').concat('|')
    const profile = profiles.get(key)
    if (profile) profile.people.push(index)
    else profiles.set(key, { values, people: [index], household: isShared ? household : null })
  })
  return [...profiles.values()]
}
