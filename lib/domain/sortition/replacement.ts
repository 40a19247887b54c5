import type { Instance, Panel } from './instance'

export interface Replacement {
  /** Only the seats that are empty, the quotas that the others leave, and the people who may take them. */
  instance: Instance
  /** Those who stay, by id. */
  staying: string[]
}

/**
 * When somebody leaves: the same rule for what is then missing. Whoever stays keeps the seat and counts in the quotas;
 * whoever left, or shares a household with somebody who stays, is not drawn. The seats go to the rest of the pool by a
 * lottery of their own, with its own seed and audit.
 */
export function replacementFor(instance: Instance, panel: Panel, leaving: ReadonlySet<string>): Replacement {
  const { features, people } = instance
  const staying = panel.flatMap((index) => {
    const person = people[index]
    return person && !leaving.has(person.id) ? [person] : []
  })
  const seated = new Set(panel.map((index) => people[index]?.id))
  const households = new Set(staying.flatMap(({ household }) => household ?? []))
  const held = (feature: number, value: number) => staying.filter(({ values }) => values[feature] === value).length
  return {
    staying: staying.map(({ id }) => id),
    instance: {
      panelSize: instance.panelSize - staying.length,
      features: features.map(({ name, quotas }, feature) => ({
        name,
        quotas: quotas.map((quota, value) => ({
          value: quota.value,
          min: Math.max(0, quota.min - held(feature, value)),
          max: Math.max(0, quota.max - held(feature, value)),
        })),
      })),
      people: people.filter(
        ({ id, household }) => !seated.has(id) && !leaving.has(id) && !(household !== null && households.has(household)),
      ),
    },
  }
}
