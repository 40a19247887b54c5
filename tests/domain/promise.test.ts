import { describe, expect, test } from 'vitest'
import { mayBecome } from '@/lib/domain/action'
import { dateOf } from '@/lib/domain/calendar'
import { isAllAttempted, themesToTell } from '@/lib/domain/feedback'
import { listed, whatTheOutcomeMisses } from '@/lib/domain/outcome'
import { daysLate, hasPassedAgain, promiseState } from '@/lib/domain/promise'

const promise = { dueOn: dateOf('2026-07-01'), firstDueOn: dateOf('2026-07-01'), fulfilledAt: null }

describe('a promise', () => {
  test('is kept to the end of its day, and late in days after it', () => {
    expect(promiseState(promise, dateOf('2026-07-01'))).toBe('DUE_SOON')
    expect(promiseState(promise, dateOf('2026-07-02'))).toBe('OVERDUE')
    expect(daysLate(promise, dateOf('2026-08-12'))).toBe(42)
  })

  test('that was moved is late from the first date on, and overdue only when the new date has passed too', () => {
    const moved = { ...promise, dueOn: dateOf('2026-09-01') }
    expect(daysLate(moved, dateOf('2026-08-12'))).toBe(42)
    expect(promiseState(moved, dateOf('2026-08-12'))).toBe('PROMISED')
    expect(promiseState(moved, dateOf('2026-09-02'))).toBe('OVERDUE')
    expect(daysLate({ ...moved, fulfilledAt: new Date('2026-08-01') }, dateOf('2026-09-02'))).toBe(0)
  })
})

test('a moved date that has gone by as well has passed again; the day itself, a kept promise and one that never moved have not', () => {
  const moved = { firstDueOn: dateOf('2026-10-01'), dueOn: dateOf('2026-11-01'), fulfilledAt: null }
  expect(hasPassedAgain(moved, dateOf('2026-11-02'))).toBe(true)
  expect(hasPassedAgain(moved, dateOf('2026-11-01'))).toBe(false)
  expect(hasPassedAgain({ ...moved, fulfilledAt: dateOf('2026-11-05') }, dateOf('2026-12-01'))).toBe(false)
  expect(hasPassedAgain({ ...moved, dueOn: moved.firstDueOn }, dateOf('2026-12-01'))).toBe(false)
})

test('an answer is given when each delivery has been tried: a bounce was, a letter that waits was not', () => {
  expect(isAllAttempted(['SENT', 'BOUNCED', 'DONE_BY_HAND'])).toBe(true)
  expect(isAllAttempted(['SENT', 'TO_DO_BY_HAND'])).toBe(false)
  expect(isAllAttempted([])).toBe(true)
})

test('a reader with a view is told of its themes, a follower of all', () => {
  const all = [
    { themeId: 'a', name: 'A' },
    { themeId: 'b', name: 'B' },
  ]
  expect(themesToTell(all, ['b'], true)).toEqual([all[1]])
  expect(themesToTell(all, [], false)).toEqual(all)
})

test('what an outcome misses is named theme by theme', () => {
  const answer = { outcome: 'ADOPTED' as const, motivation: 'Skäl', isAdopted: true, noActionReason: null, actions: 0 }
  const gaps = whatTheOutcomeMisses([
    { themeId: '1', name: 'Ljus' },
    { themeId: '2', name: 'Unga', response: answer },
  ])
  expect(gaps).toEqual({ unanswered: ['Ljus'], notAdopted: [], withoutAction: ['Unga'] })
  expect(listed(['A', 'B', 'C'])).toBe('A, B och C')
})

test('what is done or dropped stays so', () => {
  expect(mayBecome('DONE', 'IN_PROGRESS')).toBe(false)
  expect(mayBecome('DROPPED', 'PLANNED')).toBe(false)
})
