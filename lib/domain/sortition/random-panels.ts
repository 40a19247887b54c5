import type { BestPanel } from './best-panel'
import type { Instance, Panel } from './instance'
import { numberStream } from './number-stream'
import type { Profile } from './profiles'
import { TICKETS, type TicketedPanel } from './tickets'

const PANELS = 1000
const TRIES = 50

/**
 * What was common before: fill the quota that is most urgent with somebody at random, again and again, and begin anew when
 * stuck. A thousand such panels with equal chances. Only for comparison: some people get next to no chance this way.
 */
export function randomPanels(instance: Instance, best: BestPanel, profiles: Profile[]): TicketedPanel[] {
  const random = numberStream(2)
  const found = new Map<string, TicketedPanel>()
  for (let made = 0; made < PANELS; made += 1) {
    const members = (drawn(instance, random) ?? solved(best, profiles, random)).sort((a, b) => a - b)
    const panel = found.get(members.join()) ?? { tickets: 0, members }
    panel.tickets += TICKETS / PANELS
    found.set(members.join(), panel)
  }
  return [...found.values()].sort((a, b) => b.tickets - a.tickets)
}

function drawn(instance: Instance, random: () => number): Panel | null {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const panel = greedily(instance, random)
    if (panel) return panel
  }
  return null
}

function greedily({ panelSize, features, people }: Instance, random: () => number): Panel | null {
  const taken = features.map(({ quotas }) => quotas.map(() => 0))
  const panel: Panel = []
  let left = people.map((_, index) => index)
  while (panel.length < panelSize) {
    const urgent = mostUrgent(features, taken, left, people)
    if (urgent === 'stuck') return null
    const among = urgent ? left.filter((index) => people[index]?.values[urgent.feature] === urgent.value) : left
    const chosen = among[Math.floor(random() * among.length)]
    const person = chosen === undefined ? undefined : people[chosen]
    if (chosen === undefined || !person) return null
    panel.push(chosen)
    person.values.forEach((value, feature) => {
      const counts = taken[feature]
      if (counts) counts[value] = (counts[value] ?? 0) + 1
    })
    const full = features.map(({ quotas }, feature) => quotas.map(({ max }, value) => (taken[feature]?.[value] ?? 0) >= max))
    left = left.filter((index) => {
      const other = people[index]
      if (!other || index === chosen || (person.household !== null && other.household === person.household)) return false
      return other.values.every((value, feature) => !full[feature]?.[value])
    })
  }
  const isFilled = features.every(({ quotas }, feature) => quotas.every(({ min }, value) => (taken[feature]?.[value] ?? 0) >= min))
  return isFilled ? panel : null
}

function mostUrgent(features: Instance['features'], taken: number[][], left: number[], people: Instance['people']) {
  let urgent: { feature: number; value: number; urgency: number } | undefined
  for (const [feature, { quotas }] of features.entries()) {
    const available = quotas.map(() => 0)
    for (const index of left) {
      const value = people[index]?.values[feature] ?? 0
      available[value] = (available[value] ?? 0) + 1
    }
    for (const [value, { min }] of quotas.entries()) {
      const missing = min - (taken[feature]?.[value] ?? 0)
      if (missing <= 0) continue
      const urgency = missing / (available[value] ?? 0)
      if (urgency > 1) return 'stuck'
      if (!urgent || urgency > urgent.urgency) urgent = { feature, value, urgency }
    }
  }
  return urgent
}

function solved(best: BestPanel, profiles: Profile[], random: () => number): Panel {
  const seats = best.highest(Float64Array.from(profiles, random))?.seats ?? new Int32Array()
  return profiles.flatMap(({ people }, profile) => shuffled(people, random).slice(0, seats[profile] ?? 0))
}

function shuffled(people: Panel, random: () => number): Panel {
  return people
    .map((person) => ({ person, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ person }) => person)
}
