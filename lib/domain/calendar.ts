/** Wall-clock rules of Europe/Stockholm. Dates without a time are UTC midnight, as the database gives them. */
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

const wallClock = (at: Date) => Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value]))

/** '2026-05-17', the day in Stockholm. */
export function dayInStockholm(at: Date): string {
  const { year, month, day } = wallClock(at)
  return `${year}-${month}-${day}`
}

/** The day as a date column holds it. */
export const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)
export const today = (now: Date) => dateOf(dayInStockholm(now))
export const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** The instant of a Stockholm wall-clock time such as ('2026-05-17', '23:59'), right across daylight saving. */
export function stockholmTime(day: string, time: string): Date {
  const wanted = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  let guess = wanted
  for (let round = 0; round < 2; round += 1) guess -= offsetFrom(new Date(guess), wanted)
  return new Date(guess)
}

function offsetFrom(at: Date, wanted: number): number {
  const { year, month, day, hour, minute, second } = wallClock(at)
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - wanted
}

/** Deadlines are inclusive: 23.59 takes 23.59.59 and refuses 00.00.00. */
export const isBeforeDeadline = (now: Date, deadline: Date) => now.getTime() < Math.floor(deadline.getTime() / 60_000) * 60_000 + 60_000

/** Whole days from one date to another; negative when it lies behind. */
export const daysBetween = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 86_400_000)
