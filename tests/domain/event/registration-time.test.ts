import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInStockholm } from '@/lib/domain/calendar'
import { registrationKey } from '@/lib/domain/event/registration-key'
import { answerBy, lastMinute, whyRegistrationIsClosed } from '@/lib/domain/event/registration-time'

const at = (lastDay: string, startsAt = new Date('2100-01-01T12:00:00Z')) => ({ lastDay, startsAt, cancelledAt: null })

describe('the last day to register', () => {
  it.each([
    ['2026-05-17', '2026-05-17T21:59:59.999Z'],
    ['2026-01-31', '2026-01-31T22:59:59.999Z'],
    // The nights when the clock is moved.
    ['2026-03-28', '2026-03-28T22:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['2026-10-24', '2026-10-24T21:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ])('%s counts whole, to %s', (lastDay, last) => {
    expect(whyRegistrationIsClosed(at(lastDay), new Date(last))).toBeNull()
    expect(whyRegistrationIsClosed(at(lastDay), new Date(Date.parse(last) + 1))).toBe('last-day-passed')
  })

  it('ends with the day in Stockholm, whichever day it is', () => {
    const days = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const closes = lastMinute(day).getTime() + 60_000
        expect(dayInStockholm(new Date(closes - 1))).toBe(day)
        expect(dayInStockholm(new Date(closes))).not.toBe(day)
        expect(whyRegistrationIsClosed(at(day), new Date(closes - 1))).toBeNull()
        expect(whyRegistrationIsClosed(at(day), new Date(closes))).toBe('last-day-passed')
      }),
    )
  })

  it('never outlasts the start, nor a cancellation', () => {
    const startsAt = new Date('2026-05-17T10:00:00Z')
    expect(whyRegistrationIsClosed(at('2026-05-17', startsAt), startsAt)).toBe('begun')
    const cancelled = { ...at('2026-05-17'), cancelledAt: new Date('2026-05-01T08:00:00Z') }
    expect(whyRegistrationIsClosed(cancelled, new Date('2026-05-02T08:00:00Z'))).toBe('cancelled')
    expect(answerBy(new Date('2026-05-16T10:00:00Z'), 48, startsAt)).toEqual(startsAt)
    expect(answerBy(new Date('2026-05-10T10:00:00Z'), 48, startsAt)).toEqual(new Date('2026-05-12T10:00:00Z'))
  })
})

describe('the same registration', () => {
  it('is known by address and name, however they are typed; two people may share an address', () => {
    expect(registrationKey(' Ake@Strandvik.example', 'Åke  Öberg'.normalize('NFD'))).toBe(
      registrationKey('ake@strandvik.EXAMPLE ', 'åke öberg'),
    )
    expect(registrationKey('a@b.example', 'Åke')).not.toBe(registrationKey('a@b.example', 'Ake'))
  })
})
