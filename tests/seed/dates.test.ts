import { expect, it } from 'vitest'
import { z } from 'zod'
import { at, day, resolved } from '@/prisma/seed/dates'
import { idOf } from '@/prisma/seed/seed-id'

const now = new Date('2026-11-22T23:30:00Z')

it('counts relative dates from the day in Stockholm, at its clock', () => {
  const content = { opens: 'T-12 08:00', due: 'T+16', text: 'T-shirt', list: ['T+0'] }
  expect(resolved(content, now)).toEqual({
    opens: '2026-11-11T07:00:00.000Z',
    due: '2026-12-09',
    text: 'T-shirt',
    list: ['2026-11-23'],
  })
})

it('keeps the clock when a relative date lies on the other side of the change to summer time', () => {
  expect(resolved('T-60 18:00', now)).toBe('2026-09-24T16:00:00.000Z')
})

it('places a day without a time where it is told, and an instant on its day in Stockholm', () => {
  expect(at('2026-06-17', '16:00').toISOString()).toBe('2026-06-17T14:00:00.000Z')
  expect(day('2026-06-17T23:30:00+02:00').toISOString()).toBe('2026-06-17T00:00:00.000Z')
  expect(day('2026-06-17T22:30:00Z').toISOString()).toBe('2026-06-18T00:00:00.000Z')
})

it('gives the same name the same id, and two names two', () => {
  expect(idOf('strandvik', 'view', 1)).toBe(idOf('strandvik', 'view', 1))
  expect(idOf('strandvik', 'view', 1)).not.toBe(idOf('strandvik', 'view1'))
  expect(z.uuid().safeParse(idOf('strandvik')).success).toBe(true)
})
