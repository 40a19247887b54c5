import { dateOf, dayInStockholm, stockholmTime } from '@/lib/domain/calendar'

const relative = /^T([+-]\d+)(?: (\d\d:\d\d))?$/
const dayLength = 86_400_000

/** Every 'T-12 18:42' becomes an instant and every 'T-9' a day, counted from the day of the seeding in Stockholm. */
export function resolved(content: unknown, now: Date): unknown {
  if (typeof content === 'string') return resolvedText(content, now)
  if (Array.isArray(content)) return content.map((item) => resolved(item, now))
  if (content === null || typeof content !== 'object') return content
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, resolved(value, now)]))
}

function resolvedText(text: string, now: Date): string {
  const [, days, clock] = relative.exec(text) ?? []
  if (days === undefined) return text
  const noon = stockholmTime(dayInStockholm(now), '12:00')
  const day = dayInStockholm(new Date(noon.getTime() + Number(days) * dayLength))
  return clock ? stockholmTime(day, clock).toISOString() : day
}

const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value)

/** The instant of a date in the content; a day without a time gets the one given. */
export const at = (value: string, time = '12:00') => (isDay(value) ? stockholmTime(value, time) : new Date(value))

/** The day of a date in the content, as a date column holds it. */
export const day = (value: string) => dateOf(isDay(value) ? value : dayInStockholm(new Date(value)))

export const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * dayLength)
export const minutesAfter = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000)
