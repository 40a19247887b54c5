import { z } from 'zod'
import { dayInStockholm, stockholmTime } from './calendar'
import type { ModerationMode } from './vocabulary'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'brief.time')

/** When somebody is there to look at what comes in. Days are counted from Monday, 1, to Sunday, 7. */
export const StaffedHours = z.object({
  days: z.array(z.number().int().min(1).max(7)),
  from: time,
  to: time,
  /** Besides public holidays and the eves that are taken as such. */
  closedOn: z.array(z.iso.date()).default([]),
})
export type StaffedHours = z.infer<typeof StaffedHours>

const officeHours: StaffedHours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30', closedOn: [] }

/** As they are stored; before anybody has said, those of an office. */
export const staffedHoursFrom = (stored: unknown): StaffedHours => StaffedHours.safeParse(stored).data ?? officeHours

/** Whether somebody is there, by the wall clock in Stockholm. The last minute is not theirs any more. */
export function isStaffed({ days, from, to, closedOn }: StaffedHours, at: Date): boolean {
  const day = dayInStockholm(at)
  if (!days.includes(weekdayOf(day)) || closedOn.includes(day) || isHoliday(day)) return false
  return at >= stockholmTime(day, from) && at < stockholmTime(day, to)
}

/** What comes in when nobody is there waits until somebody is. */
export function modeAt(mode: ModerationMode, hours: unknown, at: Date): 'BEFORE' | 'AFTER' {
  if (mode !== 'STAFFED') return mode
  return isStaffed(staffedHoursFrom(hours), at) ? 'AFTER' : 'BEFORE'
}

/** Swedish public holidays (1989:253) and the three eves when offices are closed as well. */
export function isHoliday(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']
  if (fixed.includes(day.slice(5))) return true
  const midsummer =
    month === 6 && ((weekdayOf(day) === 5 && date >= 19 && date <= 25) || (weekdayOf(day) === 6 && date >= 20 && date <= 26))
  if (midsummer) return true
  if (weekdayOf(day) === 6 && ((month === 10 && date === 31) || (month === 11 && date <= 6))) return true
  const sinceEaster = (Date.UTC(year, month - 1, date) - easter(year)) / 86_400_000
  return [-2, 0, 1, 39, 49].includes(sinceEaster)
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1)
}
