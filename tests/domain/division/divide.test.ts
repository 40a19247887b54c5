import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide } from '@/lib/domain/division/divide'
import { type DivisionRules, groupSizes, type Participant } from '@/lib/domain/division/participant'
import { divisionQuality } from '@/lib/domain/division/quality'
import { Seating } from '@/lib/domain/division/seating'

const noRules: DivisionRules = { features: [], groupSize: 4, apart: [], together: [], earlier: [] }
const delegates = (municipalities: number, each: number): Participant[] =>
  Array.from({ length: municipalities * each }, (_, index) => ({
    id: `d${index}`,
    organisation: `kommun ${Math.floor(index / each)}`,
    traits: [['politiker', 'tjänsteperson', 'invånare'][index % each] ?? null, index % 2 ? 'kvinna' : 'man', index % 7 ? 'van' : 'ny'],
  }))
const anybody: fc.Arbitrary<Participant[]> = fc
  .array(
    fc.record({
      organisation: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
      traits: fc.tuple(fc.option(fc.constantFrom('ung', 'äldre')), fc.constantFrom('norr', 'söder', 'öster')),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((people) => people.map((person, index) => ({ ...person, id: `p${index}` })))

describe('a division into groups', () => {
  it('seats everybody once, in groups that differ by one at most', () => {
    fc.assert(
      fc.property(anybody, fc.integer({ min: 1, max: 8 }), fc.nat(), (people, groupSize, seed) => {
        const division = divide(people, { ...noRules, features: ['ålder', 'område'], groupSize }, seed)
        expect(division.flat().sort()).toEqual(people.map(({ id }) => id).sort())
        expect(division.map(({ length }) => length).sort((a, b) => b - a)).toEqual(groupSizes(people.length, groupSize))
        expect(Math.max(...division.map(({ length }) => length))).toBeLessThanOrEqual(groupSize)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same for the same people, rules and seed', () => {
    const people = delegates(8, 3)
    expect(divide(people, noRules, 7)).toEqual(divide(people, noRules, 7))
  })

  it('prices a swap as what it changes', () => {
    fc.assert(
      fc.property(anybody, fc.infiniteStream(fc.nat(1000)), (people, chance) => {
        const next = () => (chance.next().value ?? 0) % people.length
        const pairs = Array.from({ length: 4 }, () => [`p${next()}`, `p${next()}`] as const)
        const rules = {
          ...noRules,
          apart: pairs.slice(0, 1),
          together: pairs.slice(1, 2),
          earlier: [pairs.slice(2).map((pair) => [...pair])],
        }
        const groups = people.reduce<number[][]>(
          (all, _, at) => [...all.slice(0, -1), [...(all.at(-1) ?? []), at], ...(at % 3 === 2 ? [[]] : [])],
          [[]],
        )
        const seating = new Seating(people, rules, groups)
        for (let round = 0; round < 5; round += 1) {
          const [one, other] = [next(), next()]
          if (seating.groupOf[one] === seating.groupOf[other]) continue
          const [before, change] = [seating.price, seating.change(one, other)]
          seating.swap(one, other)
          expect(seating.price - before).toBeCloseTo(change, 6)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('parts 49 municipalities with three delegates each into groups of six, as even as whole numbers can be', () => {
    const people = delegates(49, 3)
    const rules = { ...noRules, features: ['funktion', 'kön', 'vana'], groupSize: 6 }
    const quality = divisionQuality(people, rules, divide(people, rules, 1))
    expect(quality.oneOrganisation).toEqual([])
    for (const { seats, least } of quality.balance) expect(seats).toBeLessThanOrEqual(least + 4)
    const groups = divide(people, rules, 1).map((group) => group.map((id) => people.find((one) => one.id === id)?.organisation))
    for (const group of groups) expect(new Set(group).size).toBe(group.length)
  })

  it('lets people meet others in the next round and the one after', () => {
    const people = delegates(49, 3)
    const earlier: string[][][] = []
    for (const seed of [1, 2, 3]) {
      const rules = { ...noRules, features: ['funktion', 'kön', 'vana'], groupSize: 6, earlier: [...earlier] }
      const division = divide(people, rules, seed)
      expect(divisionQuality(people, rules, division).metAgain).toEqual({ pairs: 0, least: 0 })
      earlier.push(division)
    }
  })

  it('keeps apart who must be, before any wish, and grants the wishes that are left', () => {
    const people = delegates(10, 2)
    const rules = {
      ...noRules,
      apart: [['d0', 'd4'] as const, ['d0', 'd7'] as const],
      together: [['d0', 'd4'] as const, ['d2', 'd11'] as const],
    }
    const quality = divisionQuality(people, rules, divide(people, rules, 3))
    expect(quality).toMatchObject({ apartBroken: [], wishesMet: [['d2', 'd11']], wishesUnmet: [['d0', 'd4']], oneOrganisation: [] })
  })

  it('never lets one organisation fill a group when somebody else could sit there', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      id: `p${index}`,
      organisation: index < 8 ? 'stor' : `liten ${index}`,
      traits: [],
    }))
    expect(divisionQuality(people, { ...noRules, groupSize: 3 }, divide(people, { ...noRules, groupSize: 3 }, 2)).oneOrganisation).toEqual(
      [],
    )
  })

  it('is judged by the same figures when somebody has moved people by hand', () => {
    const people = delegates(2, 2)
    const byHand = [
      ['d0', 'd1'],
      ['d2', 'd3'],
    ]
    const rules = { ...noRules, features: ['funktion', 'kön', 'vana'], groupSize: 2, earlier: [[['d0', 'd1']]] }
    expect(divisionQuality(people, rules, byHand)).toMatchObject({ oneOrganisation: [0, 1], metAgain: { pairs: 1, least: 0 } })
  })

  it('measures evenness against what whole numbers allow', () => {
    fc.assert(
      fc.property(anybody, fc.integer({ min: 2, max: 5 }), fc.nat(), (people, groupSize, seed) => {
        const rules = { ...noRules, features: ['ålder', 'område'], groupSize }
        for (const { seats, least } of divisionQuality(people, rules, divide(people, rules, seed)).balance)
          expect(seats).toBeGreaterThanOrEqual(least - 1e-6)
      }),
      { numRuns: 40 },
    )
  })
})
