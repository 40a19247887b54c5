import type { Panel } from './instance'
import type { Mixture } from './mixture'
import type { Profile, Seats } from './profiles'

/**
 * The lottery holds this many tickets: enough that a share rounded to whole tickets is the share, and few enough that sums
 * over any panel are exact (below 2^53 up to 9,000 seats).
 */
export const TICKETS = 1_000_000_000_000

export interface TicketedPanel {
  tickets: number
  members: Panel
}

/** Whole tickets for each of the mixture's seatings, by largest remainder. */
export function ticketsOf(mixture: Mixture): { seats: Seats; tickets: number }[] {
  const shares = mixture.map(({ seats, weight }) => ({ seats, tickets: Math.floor(weight * TICKETS), rest: (weight * TICKETS) % 1 }))
  let left = TICKETS - shares.reduce((sum, { tickets }) => sum + tickets, 0)
  for (const share of [...shares].sort((a, b) => b.rest - a.rest)) {
    if (left === 0) break
    const step = Math.sign(left)
    share.tickets += step
    left -= step
  }
  return shares.filter(({ tickets }) => tickets > 0)
}

/**
 * Panels of people from seatings of profiles, so that all people of a profile hold the same number of tickets, to within
 * one. Each profile deals its tickets by itself along a common line, and a panel is what stands above one piece of it.
 */
export function panelsOfPeople(profiles: Profile[], seatings: { seats: Seats; tickets: number }[]): TicketedPanel[] {
  const found = new Map<string, TicketedPanel>()
  const dealt = profiles.map((profile, at) =>
    deal(
      profile.people.length,
      seatings.map(({ seats, tickets }) => ({ seats: seats[at] ?? 0, tickets })),
    ),
  )
  seatings.forEach(({ tickets }, seating) => {
    const runs = dealt.flatMap((shares, at) => runsOf(shares[seating] ?? [], tickets, profiles[at]?.people ?? []))
    const edges = [...new Set([0, tickets, ...runs.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
    edges.slice(1).forEach((to, index) => {
      const from = edges[index] ?? 0
      const members = runs.flatMap((run) => (run.from <= from && to <= run.to ? [run.person] : [])).sort((a, b) => a - b)
      const key = members.join()
      const panel = found.get(key)
      if (panel) panel.tickets += to - from
      else found.set(key, { tickets: to - from, members })
    })
  })
  return [...found.values()].sort((a, b) => b.tickets - a.tickets || compared(a.members, b.members))
}

/**
 * Who of `people` equals sits how long in each seating: everybody the same in all, nobody longer than the seating lasts.
 * Person by person: first what the others could not hold, then whole seatings where most is left, so that few are split.
 */
function deal(people: number, seatings: { seats: number; tickets: number }[]): { person: number; tickets: number }[][] {
  const left = seatings.map(({ seats, tickets }) => seats * tickets)
  const total = left.reduce((sum, tickets) => sum + tickets, 0)
  const dealt: { person: number; tickets: number }[][] = seatings.map(() => [])
  for (let person = 0; person < people; person += 1) {
    const others = people - person - 1
    let need = Math.floor(total / people) + (person < total % people ? 1 : 0)
    const held = seatings.map(({ tickets }, at) => Math.max(0, (left[at] ?? 0) - others * tickets))
    need -= held.reduce((sum, tickets) => sum + tickets, 0)
    const byLeft = [...left.keys()].sort((a, b) => share(left, seatings, b) - share(left, seatings, a) || a - b)
    for (const at of byLeft) {
      const room = Math.min((seatings[at]?.tickets ?? 0) - (held[at] ?? 0), (left[at] ?? 0) - (held[at] ?? 0), need)
      held[at] = (held[at] ?? 0) + room
      need -= room
    }
    held.forEach((tickets, at) => {
      left[at] = (left[at] ?? 0) - tickets
      if (tickets > 0) dealt[at]?.push({ person, tickets })
    })
  }
  return dealt
}

const share = (left: number[], seatings: { tickets: number }[], at: number) => (left[at] ?? 0) / (seatings[at]?.tickets ?? 1)

/** McNaughton's wrap-around: one after the other along the seating, begun again from its start when it is full. */
function runsOf(shares: { person: number; tickets: number }[], length: number, people: Panel) {
  let at = 0
  return shares.flatMap(({ person, tickets }) => {
    const index = people[person] ?? -1
    if (tickets === length) return [{ person: index, from: 0, to: length }]
    const from = at
    at = (from + tickets) % length
    if (from + tickets <= length) return [{ person: index, from, to: from + tickets }]
    return [
      { person: index, from, to: length },
      { person: index, from: 0, to: at },
    ]
  })
}

function compared(a: Panel, b: Panel): number {
  const at = a.findIndex((person, index) => person !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
