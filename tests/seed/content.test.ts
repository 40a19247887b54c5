import { expect, it } from 'vitest'
import { check } from '@/prisma/seed/strandvik/check.mjs'

it('the demo content agrees with itself and with the figures that the design shows', () => {
  expect(check()).toEqual([])
})
