import { daysBetween } from './calendar'

export interface Promised {
  dueOn: Date
  firstDueOn: Date
  fulfilledAt: Date | null
}

export type PromiseState = 'PROMISED' | 'DUE_SOON' | 'OVERDUE' | 'FULFILLED'

const soonDays = 14

/** The day itself is still in time. */
export function promiseState(promise: Promised, day: Date): PromiseState {
  if (promise.fulfilledAt) return 'FULFILLED'
  const left = daysBetween(day, promise.dueOn)
  return left < 0 ? 'OVERDUE' : left <= soonDays ? 'DUE_SOON' : 'PROMISED'
}

/** Late is said in days from the date that was promised first: moving a date doesn't undo the wait. */
export const daysLate = (promise: Pick<Promised, 'firstDueOn' | 'fulfilledAt'>, day: Date) =>
  promise.fulfilledAt ? 0 : Math.max(0, daysBetween(promise.firstDueOn, day))

export const wasMoved = (promise: Pick<Promised, 'dueOn' | 'firstDueOn'>) => promise.dueOn.getTime() !== promise.firstDueOn.getTime()

/** A date that was moved, and has gone by too without the answer. */
export const hasPassedAgain = (promise: Promised, day: Date) =>
  promise.fulfilledAt === null && wasMoved(promise) && daysBetween(promise.dueOn, day) > 0
