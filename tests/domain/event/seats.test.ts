import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrival, hasSeat, placeInLine, promotions, type Registered, type SeatPlan, seatsLeft } from '@/lib/domain/event/seats'

const GROUPS = ['unga', 'föreningar', null] as const
const plans: fc.Arbitrary<SeatPlan> = fc
  .record({ total: fc.integer({ min: 0, max: 12 }), unga: fc.integer({ min: 0, max: 5 }), associations: fc.integer({ min: 0, max: 4 }) })
  .filter(({ total, unga, associations }) => unga + associations <= total)
  .map(({ total, unga, associations }) => ({
    total,
    reserved: [
      { group: 'unga', seats: unga },
      { group: 'föreningar', seats: associations },
    ],
  }))
const happenings = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('arrives' as const), group: fc.constantFrom(...GROUPS) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('leaves' as const), whom: fc.nat(100) }) },
  ),
  { maxLength: 60 },
)

/** What a day of registering does to the list, served after every step as the rules say. */
function lived(plan: SeatPlan, events: Happening[], look: (list: Registered[]) => void) {
  let list: Registered[] = []
  events.forEach((event, order) => {
    if (event.kind === 'arrives') list = [...list, { id: `r${order}`, group: event.group, order, state: arrival(plan, list, event.group) }]
    else list = list.filter((_, index) => index !== event.whom % Math.max(1, list.length))
    const promoted = new Set(promotions(plan, list))
    list = list.map((one) => (promoted.has(one.id) ? { ...one, state: 'offered' } : one))
    look(list)
  })
  return list
}
type Happening = { kind: 'arrives'; group: (typeof GROUPS)[number] } | { kind: 'leaves'; whom: number }
const seatedIn = (list: Registered[]) => list.filter(({ state }) => state !== 'waiting')

describe('seats and the waiting list', () => {
  it('gives 50 seats to the first 50 of 200, and a place in line to the rest in the order received', () => {
    const arrivals = Array.from({ length: 200 }, (): Happening => ({ kind: 'arrives', group: null }))
    const list = lived({ total: 50, reserved: [] }, arrivals, () => {})
    expect(seatedIn(list).map(({ order }) => order)).toEqual(Array.from({ length: 50 }, (_, order) => order))
    expect(list.slice(50).map(({ id }) => placeInLine(list, id))).toEqual(Array.from({ length: 150 }, (_, place) => place + 1))
    expect(placeInLine(list, 'r0')).toBeNull()
  })

  it('never seats more than there is room for, nor anybody on a seat that is kept for others', () => {
    fc.assert(
      fc.property(plans, happenings, (plan, events) => {
        lived(plan, events, (list) => {
          const seated = seatedIn(list)
          const kept = plan.reserved.reduce((sum, { group, seats }) => {
            return sum + Math.max(seats, seated.filter((one) => one.group === group).length)
          }, 0)
          expect(seated.length).toBeLessThanOrEqual(plan.total ?? 0)
          expect(kept + seated.filter(({ group }) => group === null).length).toBeLessThanOrEqual(plan.total ?? 0)
        })
      }),
    )
  })

  it('lets nobody wait for whom there is a seat, and nobody pass by one who could have had it', () => {
    fc.assert(
      fc.property(plans, happenings, (plan, events) => {
        lived(plan, events, (list) => {
          for (const one of list) if (one.state === 'waiting') expect(hasSeat(plan, seatedIn(list), one.group)).toBe(false)
          for (const group of GROUPS) {
            const waiting = list.filter((one) => one.group === group && one.state === 'waiting').map(({ order }) => order)
            const seated = list.filter((one) => one.group === group && one.state !== 'waiting').map(({ order }) => order)
            if (waiting.length > 0) expect(Math.max(-1, ...seated)).toBeLessThan(Math.min(...waiting))
          }
        })
      }),
    )
  })

  it('promotes the first in line whose kind of seat came free', () => {
    const plan = { total: 3, reserved: [{ group: 'unga', seats: 1 }] }
    const list: Registered[] = [
      { id: 'a', group: null, order: 1, state: 'confirmed' },
      { id: 'b', group: null, order: 2, state: 'confirmed' },
      { id: 'c', group: null, order: 3, state: 'waiting' },
      { id: 'd', group: 'unga', order: 4, state: 'waiting' },
    ]
    expect(promotions(plan, list)).toEqual(['d'])
    expect(promotions(plan, list.slice(1))).toEqual(['c', 'd'])
    expect(seatsLeft(plan, list)).toEqual({ open: 0, reserved: [{ group: 'unga', seats: 1 }] })
  })

  it('turns nobody away who has a seat when the room shrinks, and seats everybody when there is no limit', () => {
    const list: Registered[] = [
      { id: 'a', group: null, order: 1, state: 'confirmed' },
      { id: 'b', group: null, order: 2, state: 'confirmed' },
      { id: 'c', group: null, order: 3, state: 'waiting' },
    ]
    expect(promotions({ total: 1, reserved: [] }, list)).toEqual([])
    expect(seatsLeft({ total: 1, reserved: [] }, list)).toEqual({ open: 0, reserved: [] })
    expect(promotions({ total: null, reserved: [] }, list)).toEqual(['c'])
  })
})
