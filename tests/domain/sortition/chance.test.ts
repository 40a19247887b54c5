import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOf } from '@/lib/domain/sortition/chance'

describe('a chance in plain words', () => {
  it('is told as so many times of a hundred, or of more when it is small', () => {
    expect(chanceOf(0.0572)).toEqual({ times: 6, of: 100 })
    expect(chanceOf(0.0142)).toEqual({ times: 14, of: 1000 })
    expect(chanceOf(0.0007)).toEqual({ times: 7, of: 10_000 })
    expect([chanceOf(0), chanceOf(1)]).toEqual([
      { times: 0, of: 100 },
      { times: 100, of: 100 },
    ])
  })

  it('says never or always only when it is so, and is near otherwise', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (probability) => {
        const { times, of } = chanceOf(probability)
        expect(times).toBeGreaterThan(0)
        expect(times).toBeLessThan(of)
        if (probability > 0.001 && probability < 0.99) expect(Math.abs(times / of / probability - 1)).toBeLessThan(0.3)
      }),
    )
  })
})
