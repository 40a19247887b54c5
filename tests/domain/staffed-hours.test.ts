import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInStockholm, stockholmTime } from '@/lib/domain/calendar'
import { isHoliday, isStaffed, modeAt, staffedHoursFrom } from '@/lib/domain/staffed-hours'

const office = staffedHoursFrom({})
const at = (day: string, time: string) => stockholmTime(day, time)

describe('staffed hours', () => {
  it('are an office’s until somebody has said otherwise', () => {
    expect(staffedHoursFrom({ days: 'måndag' })).toEqual(office)
    expect(isStaffed(office, at('2026-05-18', '08:00'))).toBe(true)
    expect(isStaffed(office, at('2026-05-18', '07:59'))).toBe(false)
    expect(isStaffed(office, at('2026-05-18', '16:29'))).toBe(true)
    expect(isStaffed(office, at('2026-05-18', '16:30'))).toBe(false)
    expect(isStaffed(office, at('2026-05-17', '10:00'))).toBe(false)
  })

  it('are by the wall clock also on both sides of a change of the clock', () => {
    for (const day of ['2026-03-27', '2026-03-30', '2026-10-23', '2026-10-26']) {
      expect(isStaffed(office, at(day, '08:00')), day).toBe(true)
      expect(isStaffed(office, at(day, '07:59')), day).toBe(false)
    }
  })

  it('know the holidays of Sweden', () => {
    const holidays2026 = [
      ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-24', '2026-06-06'],
      ...['2026-06-19', '2026-06-20', '2026-10-31', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31'],
    ]
    const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10))
    expect(days.filter(isHoliday)).toEqual(holidays2026)
    expect(['2027-03-26', '2027-06-25', '2027-06-26', '2027-11-06', '2030-04-22'].every(isHoliday)).toBe(true)
    expect(['2027-06-19', '2027-06-18', '2027-10-30', '2026-06-26', '2026-06-27'].some(isHoliday)).toBe(false)
  })

  it('close on the organisation’s own days', () => {
    const hours = { ...office, closedOn: ['2026-05-15'] }
    expect(isStaffed(hours, at('2026-05-15', '10:00'))).toBe(false)
    expect(isStaffed(office, at('2026-05-15', '10:00'))).toBe(true)
  })
})

describe('out of hours', () => {
  it('what comes in waits; a dialogue that has said how keeps to it', () => {
    const [day, night] = [at('2026-05-18', '10:00'), at('2026-05-18', '22:00')]
    expect([day, night].map((when) => modeAt('STAFFED', {}, when))).toEqual(['AFTER', 'BEFORE'])
    expect([day, night].map((when) => modeAt('BEFORE', {}, when))).toEqual(['BEFORE', 'BEFORE'])
    expect([day, night].map((when) => modeAt('AFTER', {}, when))).toEqual(['AFTER', 'AFTER'])
  })

  it('is never shown at once on a closed day, whatever the hours and the moment', () => {
    const minutes = fc
      .integer({ min: 0, max: 1439 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)
    const hours = fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7]), from: minutes, to: minutes, closedOn: fc.constant<string[]>([]) })
    const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(hours, moment, (open, when) => {
        const day = dayInStockholm(when)
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
        if (!open.days.includes(weekday) || isHoliday(day)) return modeAt('STAFFED', open, when) === 'BEFORE'
        return isStaffed(open, when) === (when >= at(day, open.from) && when < at(day, open.to))
      }),
    )
  })
})
