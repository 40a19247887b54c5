/** How many can come. Null is without limit. */
export interface SeatPlan {
  total: number | null
  /** Seats within the total that are kept for a group; its members may take others' as well when there are any. */
  reserved: { group: string; seats: number }[]
}

export interface Registered {
  id: string
  /** Which reserved group the person belongs to; null for anybody. */
  group: string | null
  /** Whose is earlier was received earlier. */
  order: number
  /** An offered seat is kept until it has been answered. */
  state: 'confirmed' | 'offered' | 'waiting'
}

/** Is there a seat for somebody of this group, beside those who have one? */
export function hasSeat(plan: SeatPlan, seated: readonly { group: string | null }[], group: string | null): boolean {
  if (plan.total === null) return true
  if (seated.length >= plan.total) return false
  const own = seated.filter((one) => one.group === group).length
  if (group !== null && own < reservedFor(plan, group)) return true
  return openTaken(plan, seated) < openSeats(plan)
}

/**
 * Who waits and gets a seat now, in the order that they registered. Somebody whose kind of seat is full is passed by and
 * keeps the place in line. Run it after every cancellation, lapsed offer or enlarged room; then nobody who arrives later
 * can come before somebody who waits.
 */
export function promotions(plan: SeatPlan, registered: readonly Registered[]): string[] {
  const seated: { group: string | null }[] = registered.filter(({ state }) => state !== 'waiting')
  return inLine(registered).flatMap((one) => {
    if (!hasSeat(plan, seated, one.group)) return []
    seated.push(one)
    return [one.id]
  })
}

/** What a newcomer gets at once, when the line has been served. */
export const arrival = (plan: SeatPlan, registered: readonly Registered[], group: string | null): 'confirmed' | 'waiting' =>
  hasSeat(
    plan,
    registered.filter(({ state }) => state !== 'waiting'),
    group,
  )
    ? 'confirmed'
    : 'waiting'

/** 1 for the first in line; null for whoever does not wait. */
export function placeInLine(registered: readonly Registered[], id: string): number | null {
  const place = inLine(registered).findIndex((one) => one.id === id)
  return place < 0 ? null : place + 1
}

/** Seats that anybody may have now, and those left for each group. */
export function seatsLeft(plan: SeatPlan, registered: readonly Registered[]) {
  if (plan.total === null) return null
  const seated = registered.filter(({ state }) => state !== 'waiting')
  return {
    open: Math.max(0, Math.min(openSeats(plan) - openTaken(plan, seated), plan.total - seated.length)),
    reserved: plan.reserved.map(({ group, seats }) => ({
      group,
      seats: Math.max(0, seats - seated.filter((one) => one.group === group).length),
    })),
  }
}

const inLine = (registered: readonly Registered[]) =>
  registered.filter(({ state }) => state === 'waiting').sort((one, other) => one.order - other.order)

const reservedFor = ({ reserved }: SeatPlan, group: string) =>
  reserved.filter((one) => one.group === group).reduce((sum, { seats }) => sum + seats, 0)

const openSeats = ({ total, reserved }: SeatPlan) => Math.max(0, (total ?? 0) - reserved.reduce((sum, { seats }) => sum + seats, 0))

/** How many sit on seats that were for anybody: all who belong to no group, and those of a group beyond its own seats. */
function openTaken(plan: SeatPlan, seated: readonly { group: string | null }[]): number {
  const kept = [...new Set(plan.reserved.map(({ group }) => group))].map((group) =>
    Math.min(reservedFor(plan, group), seated.filter((one) => one.group === group).length),
  )
  return seated.length - kept.reduce((sum, seats) => sum + seats, 0)
}
