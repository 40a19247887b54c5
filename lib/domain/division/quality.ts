import type { Division, DivisionRules, Participant } from './participant'

/** How good a division is, and how good one could be at most: whatever people do by hand is judged by the same figures. */
export interface DivisionQuality {
  /** Pairs that must not meet and do. */
  apartBroken: [string, string][]
  /** Groups, by number from 0, whose members all come from one organisation. */
  oneOrganisation: number[]
  wishesMet: [string, string][]
  wishesUnmet: [string, string][]
  /** Pairs who have met in an earlier round; `least` cannot be avoided by any division into groups of these sizes. */
  metAgain: { pairs: number; least: number }
  /** Seats that would have to change for even shares; `least` is what uneven numbers make unavoidable. */
  balance: { feature: string; seats: number; least: number }[]
}

export function divisionQuality(people: Participant[], rules: DivisionRules, division: Division): DivisionQuality {
  const byId = new Map(people.map((person) => [person.id, person]))
  const groups = division.map((group) => group.flatMap((id) => byId.get(id) ?? []))
  const groupOf = new Map(division.flatMap((group, at) => group.map((id): [string, number] => [id, at])))
  const areTogether = ([one, other]: readonly [string, string]) => groupOf.has(one) && groupOf.get(one) === groupOf.get(other)
  const pairs = (list: DivisionRules['apart'], isWanted: boolean) =>
    list.flatMap(([one, other]): [string, string][] => (areTogether([one, other]) === isWanted ? [[one, other]] : []))
  const sizes = division.map(({ length }) => length)
  return {
    apartBroken: pairs(rules.apart, true),
    oneOrganisation: groups.flatMap((group, at) => (isOneOrganisation(group) ? [at] : [])),
    wishesMet: pairs(rules.together, true),
    wishesUnmet: pairs(rules.together, false),
    metAgain: metAgain(people, rules, division),
    balance: rules.features.map((feature, at) => ({ feature, ...unevenness(groups, sizes, ({ traits }) => traits[at] ?? null) })),
  }
}

function isOneOrganisation(group: Participant[]): boolean {
  const organisations = new Set(group.map(({ organisation }) => organisation))
  return group.length > 1 && organisations.size === 1 && !organisations.has(null)
}

function metAgain(people: Participant[], { earlier }: DivisionRules, division: Division) {
  const known = new Map(people.map(({ id }) => [id, new Set<string>()]))
  for (const group of earlier.flat()) for (const one of group) for (const other of group) if (one !== other) known.get(one)?.add(other)
  let pairs = 0
  let unavoidable = 0
  for (const group of division)
    for (const id of group) {
      const met = known.get(id)
      pairs += group.filter((other) => met?.has(other)).length / 2
      const strangers = people.filter((other) => other.id !== id && !met?.has(other.id)).length
      unavoidable += Math.max(0, Math.min(...division.map(({ length }) => length)) - 1 - strangers) / 2
    }
  return { pairs, least: Math.ceil(unavoidable) }
}

/** Seats above the share, summed: for each value, what the groups hold beyond it; half of all that is uneven. */
function unevenness(groups: Participant[][], sizes: number[], traitOf: (person: Participant) => string | null) {
  const people = groups.flat()
  const values = new Set(people.map(traitOf))
  values.delete(null)
  let [seats, least] = [0, 0]
  for (const value of values) {
    const share = people.filter((person) => traitOf(person) === value).length / people.length
    const held = groups.map((group) => group.filter((person) => traitOf(person) === value).length)
    const ideal = sizes.map((size) => share * size)
    seats += distance(held, ideal)
    least += distance(nearest(ideal), ideal)
  }
  return { seats: rounded(seats), least: rounded(least) }
}

/** Whole numbers with the same sum, as near as whole numbers come: the largest remainders are rounded up. */
function nearest(ideal: number[]): number[] {
  const whole = ideal.map((share) => Math.floor(share + 1e-9))
  let left = Math.round(ideal.reduce((sum, share) => sum + share, 0)) - whole.reduce((sum, seats) => sum + seats, 0)
  const byRest = ideal.map((share, at) => ({ at, rest: share - (whole[at] ?? 0) })).sort((a, b) => b.rest - a.rest)
  for (const { at } of byRest) if (left-- > 0) whole[at] = (whole[at] ?? 0) + 1
  return whole
}

const distance = (held: number[], ideal: number[]) => held.reduce((sum, seats, at) => sum + Math.abs(seats - (ideal[at] ?? 0)), 0) / 2
const rounded = (seats: number) => Math.round(seats * 1000) / 1000
