import { isBeforeDeadline, stockholmTime } from '../calendar'

export interface RegistrationTime {
  /** The last day that one can register, '2026-05-17': the whole of it, by the server's clock. */
  lastDay: string
  startsAt: Date
  cancelledAt: Date | null
}

export type RegistrationClosed = 'cancelled' | 'begun' | 'last-day-passed'

/** Why nobody can register any more, or null while one can: to 23.59.59 in Stockholm on the last day, and never once it has begun. */
export function whyRegistrationIsClosed({ lastDay, startsAt, cancelledAt }: RegistrationTime, now: Date): RegistrationClosed | null {
  if (cancelledAt) return 'cancelled'
  if (now >= startsAt) return 'begun'
  return isBeforeDeadline(now, lastMinute(lastDay)) ? null : 'last-day-passed'
}

/** The minute to be told: "sista anmälningsdag 17 maj 23.59". */
export const lastMinute = (lastDay: string): Date => stockholmTime(lastDay, '23:59')

/** Until when somebody who was offered a seat may answer: so many hours, and never past the start. */
export const answerBy = (offeredAt: Date, hours: number, startsAt: Date): Date =>
  new Date(Math.min(offeredAt.getTime() + hours * 3_600_000, startsAt.getTime()))
