import { numberStream } from '../sortition/number-stream'
import { type Division, type DivisionRules, groupSizes, type Participant } from './participant'
import { Seating } from './seating'

const STEPS_A_PERSON = 900
const HOTTEST = 6
const COLDEST = 0.05

/**
 * Divides people into groups: simulated annealing over swaps of two, then swaps for as long as any helps. The method that is
 * usual for the maximally diverse grouping problem, which is too hard to solve exactly; quality.ts tells how near it came.
 * The same people, rules and seed give the same groups.
 */
export function divide(people: Participant[], rules: DivisionRules, seed: number): Division {
  const random = numberStream(seed)
  const seating = new Seating(people, rules, dealt(people, groupSizes(people.length, rules.groupSize), random))
  if (seating.members.length > 1) {
    anneal(seating, people.length, random)
    polish(seating, people.length)
  }
  return seating.members.map((group) => group.flatMap((person) => people[person]?.id ?? []))
}

/** A first round the table: like people one after the other, each to the next group. */
function dealt(people: Participant[], sizes: number[], random: () => number): number[][] {
  const order = people
    .map(({ organisation, traits }, person) => ({ person, key: [organisation ?? '', ...traits].join('|'), luck: random() }))
    .sort((a, b) => (a.key === b.key ? a.luck - b.luck : a.key < b.key ? -1 : 1))
  const groups: number[][] = sizes.map(() => [])
  let at = 0
  for (const { person } of order) {
    while ((groups[at % groups.length]?.length ?? 0) >= (sizes[at % groups.length] ?? 0)) at += 1
    groups[at % groups.length]?.push(person)
    at += 1
  }
  return groups
}

function anneal(seating: Seating, people: number, random: () => number) {
  const steps = STEPS_A_PERSON * people
  for (let step = 0; step < steps; step += 1) {
    const heat = HOTTEST * (COLDEST / HOTTEST) ** (step / steps)
    const one = Math.floor(random() * people)
    const other = Math.floor(random() * people)
    if (seating.groupOf[one] === seating.groupOf[other]) continue
    const change = seating.change(one, other)
    if (change <= 0 || random() < Math.exp(-change / heat)) seating.swap(one, other)
  }
}

function polish(seating: Seating, people: number) {
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (let one = 0; one < people; one += 1)
      for (let other = one + 1; other < people; other += 1) {
        if (seating.groupOf[one] === seating.groupOf[other] || seating.change(one, other) > -1e-9) continue
        seating.swap(one, other)
        isBetter = true
      }
  }
}
