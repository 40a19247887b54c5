import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '@/lib/domain/representation/comparison'
import { rake } from '@/lib/domain/representation/raking'
import { balance, chanceVariation } from '@/lib/domain/representation/total-variation'
import { benjaminiHochberg, chanceOf, wilson } from '@/lib/domain/representation/wilson'

describe('Wilson’s interval', () => {
  // Newcombe 1998, table I, method 3, and R's prop.test(correct = FALSE) for the rest.
  it.each([
    [81, 263, 0.255_245, 0.366_206],
    [15, 148, 0.062_386, 0.160_532],
    [0, 20, 0, 0.161_125],
    [1, 29, 0.006_113, 0.171_755],
    [29, 29, 0.883_026, 1],
  ])('A11: of %i among %i people is the reference', (count, n, low, high) => {
    const interval = wilson(count, n)
    expect(Math.abs(interval.low - low)).toBeLessThan(1e-4)
    expect(Math.abs(interval.high - high)).toBeLessThan(1e-4)
  })

  it('A11: its ends are where the score test turns, to 1e-6', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const count = Math.round(n * part)
        for (const end of Object.values(wilson(count, n))) {
          if (end <= 1e-12 || end >= 1 - 1e-12) continue
          const z = (count / n - end) / Math.sqrt((end * (1 - end)) / n)
          expect(Math.abs(Math.abs(z) - 1.959963984540054)).toBeLessThan(1e-6)
        }
      }),
    )
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
})

describe('what is pointed at', () => {
  it('of many comparisons follows Benjamini and Hochberg’s own example', () => {
    const chances = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]
    expect(benjaminiHochberg(chances).filter(Boolean)).toHaveLength(4)
    expect(benjaminiHochberg([])).toEqual([])
  })

  it('the chance of a share as far off is that of a normal tail', () => {
    expect(chanceOf(60, 100, 0.5)).toBeCloseTo(0.0455, 4)
    expect(chanceOf(50, 100, 0.5)).toBeCloseTo(1, 5)
  })

  it('says fewer, more and how many are missing, and nothing of hidden cells', () => {
    const { categories } = compare([
      { key: 'young', count: 10, population: 300 },
      { key: 'old', count: 70, population: 300 },
      { key: 'middle', count: 40, population: 400 },
      { key: 'a', count: 3, population: 10 },
      { key: 'b', count: 6, population: 10 },
    ])
    const of = (key: string) => categories.find((category) => category.key === key)
    expect(of('young')).toMatchObject({ count: 10, differs: 'FEWER', missing: 30 })
    expect(of('old')).toMatchObject({ differs: 'MORE', missing: 0 })
    expect(of('a')).toMatchObject({ count: null, share: null, interval: null, ratio: null, missing: null, differs: null })
    expect(of('b')).toMatchObject({ count: null })
  })

  it('the few who did not say cannot be had by subtraction', () => {
    const heard = [
      { key: 'a', count: 40, population: 50 },
      { key: 'b', count: 60, population: 50 },
    ]
    expect(compare(heard, 3)).toMatchObject({ n: null, categories: [{ count: null }, { count: 60 }] })
    const small = compare([...heard, { key: 'c', count: 4, population: 5 }], 20)
    expect(small.n).toBeNull()
    expect(small.categories.map(({ count }) => count)).toEqual([40, 60, null])
    expect(compare(heard, 8)).toMatchObject({ n: 100, categories: [{ count: 40 }, { count: 60 }] })
  })

  it('of fewer than thirty says nothing', () => {
    const few = compare([
      { key: 'a', count: 5, population: 10 },
      { key: 'b', count: 20, population: 10 },
    ])
    expect(few.balance).toBeUndefined()
    expect(few.categories.every(({ differs, missing }) => differs === null && missing === null)).toBe(true)
  })
})

describe('the balance', () => {
  const ages = [0.12, 0.08, 0.15, 0.2, 0.25, 0.2]

  it.each([60, 200, 700])('A11: the 0.95 limit for %i people is within 0.005 of 20,000 draws of so many', (n) => {
    const shown = chanceVariation(ages, n)
    const reference = chanceVariation(ages, n, { seed: 99, times: 20_000, exactUpTo: n })
    expect(Math.abs(shown.upper95 - reference.upper95)).toBeLessThan(0.005)
    expect(Math.abs(shown.mean - reference.mean)).toBeLessThan(0.005)
    const formula = ages.reduce((sum, q) => sum + Math.sqrt((2 * q * (1 - q)) / (Math.PI * n)), 0) / 2
    expect(Math.abs(shown.mean - formula)).toBeLessThan(0.003)
  })

  it('says too few, as by chance, and worse than chance', () => {
    const of = (n: number, shares: number[]) =>
      balance(
        shares.map((share) => Math.round(share * n)),
        ages,
      )?.verdict
    expect(of(40, ages)).toBe('TOO_FEW')
    expect(of(400, ages)).toBe('AS_BY_CHANCE')
    expect(of(400, [0.02, 0.02, 0.06, 0.2, 0.3, 0.4])).toBe('WORSE_THAN_CHANCE')
    expect(balance([0, 0], [1, 1])).toBeUndefined()
  })

  it('is the same each time', () => {
    expect(balance([30, 40, 50], [1, 1, 1])).toEqual(balance([30, 40, 50], [1, 1, 1]))
  })
})

describe('raking', () => {
  const cell = fc.record({
    age: fc.constantFrom('young', 'old'),
    sex: fc.constantFrom('woman', 'man'),
    count: fc.integer({ min: 26, max: 90 }),
  })
  const cells = fc.uniqueArray(cell, { minLength: 4, maxLength: 4, selector: ({ age, sex }) => `${age} ${sex}` })
  const margins = { age: { young: 0.4, old: 0.6 }, sex: { woman: 0.5, man: 0.5 } }

  it('A11: meets every margin to 1e-6 within 50 rounds, and no weight is outside 0.3–3', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const raked = rake(
          list.map(({ count, ...keys }) => ({ keys, count })),
          margins,
        )
        if (!raked.ok) throw new Error(raked.because)
        expect(raked.furthestOff).toBeLessThanOrEqual(1e-6)
        expect(raked.rounds).toBeLessThanOrEqual(50)
        expect(raked.weights.every((weight) => weight >= 0.3 && weight <= 3)).toBe(true)
        expect(raked.effectiveN).toBeLessThanOrEqual(list.reduce((sum, { count }) => sum + count, 0) + 1e-9)
      }),
    )
  })

  it('refuses an empty category, and fewer than a hundred', () => {
    const one = { keys: { age: 'young', sex: 'man' }, count: 120 }
    expect(rake([one], margins)).toEqual({ ok: false, because: 'EMPTY_CATEGORY', dimension: 'age', category: 'old' })
    expect(rake([{ ...one, count: 99 }], margins)).toEqual({ ok: false, because: 'TOO_FEW' })
  })

  it('holds heavy weights back, and says how many', () => {
    const list = [
      { keys: { age: 'young' }, count: 2 },
      { keys: { age: 'old' }, count: 198 },
    ]
    const raked = rake(list, { age: { young: 0.5, old: 0.5 } })
    expect(raked).toMatchObject({ ok: true, trimmed: 1 })
    expect(raked.ok && raked.weights[0]).toBe(3)
  })
})
