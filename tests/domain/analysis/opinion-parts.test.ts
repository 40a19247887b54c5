import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustedRand } from '@/lib/domain/analysis/adjusted-rand'
import { centredVotes, statementMeans } from '@/lib/domain/analysis/centring'
import { components } from '@/lib/domain/analysis/components'
import { inConversation } from '@/lib/domain/analysis/conversation'
import { keptNumbers } from '@/lib/domain/analysis/group-names'
import { bestMatching } from '@/lib/domain/analysis/matching'
import { opinions } from '@/lib/domain/analysis/opinions'
import { random } from '@/lib/domain/analysis/random'
import { metaPriority, nextStatement, priority } from '@/lib/domain/analysis/routing'
import { silhouette } from '@/lib/domain/analysis/silhouette'
import { voteMatrix } from '@/lib/domain/analysis/vote-matrix'
import { wilsonInterval } from '@/lib/domain/analysis/wilson'

const aMatrix = (participants: number, statements: number, votes: [row: number, column: number, value: number][]) =>
  voteMatrix({
    participants,
    statements,
    row: votes.map(([row]) => row),
    column: votes.map(([, column]) => column),
    value: votes.map(([, , value]) => value),
  })

const someVotes = fc.array(fc.tuple(fc.nat(19), fc.nat(9), fc.constantFrom(-1, 0, 1)), { minLength: 1, maxLength: 150 })

describe('the directions in which people differ', () => {
  it('are of length 1 and at right angles, and take no more than all variance', () => {
    fc.assert(
      fc.property(someVotes, (votes) => {
        const matrix = aMatrix(20, 10, votes)
        const none = new Uint8Array(10)
        const { axes, shares } = components(matrix, centredVotes(matrix, statementMeans(matrix, none), none))
        const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, j) => sum + x * (b[j] ?? 0), 0)
        for (const axis of axes) expect([0, 1]).toContain(Math.round(dot(axis, axis) * 1e9) / 1e9)
        expect(Math.abs(dot(...axes))).toBeLessThan(1e-6)
        expect(shares[0] + shares[1]).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('are found also where a start of ones sees nothing', () => {
    const matrix = aMatrix(
      4,
      2,
      [0, 1, 2, 3].flatMap((row) => [0, 1].map((j): [number, number, number] => [row, j, row < 2 === (j === 0) ? 1 : -1])),
    )
    const none = new Uint8Array(2)
    const { shares } = components(matrix, centredVotes(matrix, statementMeans(matrix, none), none))
    expect(shares[0]).toBeCloseTo(1, 9)
  })
})

describe('who is placed', () => {
  it('those with seven votes, or as many as there are statements, and never fewer than fifteen if there are so many', () => {
    expect([...inConversation([7, 6, 8, ...Array<number>(15).fill(9)], 20)]).toEqual([0, 2, ...Array.from({ length: 15 }, (_, i) => i + 3)])
    expect([...inConversation([3, 2, 3], 3)]).toEqual([0, 1, 2])
    expect([...inConversation([6, 1, 6, 5], 20)]).toEqual([0, 1, 2, 3])
    const few = Array.from({ length: 30 }, (_, i) => i % 6)
    expect(inConversation(few, 20)).toHaveLength(15)
    expect([...inConversation(few, 20, [0])]).toContain(0)
  })
})

describe('one group after another', () => {
  it('is paired so that most is kept: as good as trying every pairing', () => {
    const square = fc
      .integer({ min: 1, max: 5 })
      .chain((n) => fc.array(fc.array(fc.nat(20), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }))
    fc.assert(
      fc.property(square, (gains) => {
        const sum = (columns: number[]) => columns.reduce((total, column, row) => total + (gains[row]?.[column] ?? 0), 0)
        const orders = (left: number[]): number[][] =>
          left.length ? left.flatMap((one) => orders(left.filter((x) => x !== one)).map((rest) => [one, ...rest])) : [[]]
        const paired = bestMatching(gains)
        expect(new Set(paired).size).toBe(gains.length)
        expect(sum(paired)).toBe(Math.max(...orders([...gains.keys()]).map(sum)))
      }),
    )
  })

  it('keeps its number when most of its people are the same, and takes a new one otherwise', () => {
    expect(keptNumbers(Int32Array.from([0, 0, 0, 1, 1, 1]), 2, [4, 4, 4, 2, 2, 4])).toEqual([4, 2])
    expect(keptNumbers(Int32Array.from([0, 0, 1, 1, 2]), 3, [1, 1, 0, 0, -1])).toEqual([1, 0, 2])
    expect(keptNumbers(Int32Array.from([0, 1]), 2, [-1, -1])).toEqual([0, 1])
  })
})

describe('figures with a known answer', () => {
  it('the adjusted Rand index forgets names, and is 0 for what chance gives', () => {
    expect(adjustedRand([0, 0, 1, 1], [5, 5, 2, 2])).toBe(1)
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12)
    expect(() => adjustedRand([0], [0, 1])).toThrow(RangeError)
  })

  it('the silhouette of two pairs, by hand', () => {
    const points = { x: Float64Array.from([0, 1, 10, 11]), y: new Float64Array(4) }
    const outer = (10.5 - 1) / 10.5
    const inner = (9.5 - 1) / 9.5
    expect(silhouette(points, Int32Array.from([0, 0, 1, 1]))).toBeCloseTo((outer + inner) / 2, 12)
    expect(silhouette(points, new Int32Array(4))).toBe(0)
  })

  it('the interval by Wilson holds the share, and of nobody is everything', () => {
    expect(wilsonInterval(0, 0, 1.96)).toEqual({ low: 0, high: 1 })
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (a, b) => {
        const { low, high } = wilsonInterval(a, a + b, 1.96)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        if (a + b > 0) expect(low <= a / (a + b) + 1e-12 && high >= a / (a + b) - 1e-12).toBe(true)
      }),
    )
  })

  it('what is shown next: new before known, never what has no weight, meta as a middling one', () => {
    expect(priority({ agree: 0, pass: 0, seen: 0 }, 0, false)).toBeCloseTo(2.25 ** 2, 12)
    expect(priority({ agree: 5, pass: 0, seen: 9 }, 3, true)).toBe(metaPriority)
    const chance = random(1)
    const drawn = Array.from({ length: 4000 }, () => nextStatement(['a', 'b', 'c'], (id) => ({ a: 3, b: 1, c: 0 })[id], chance))
    expect(drawn.filter((id) => id === 'a').length / 4000).toBeCloseTo(0.75, 1)
    expect(drawn).not.toContain('c')
    expect(nextStatement([], () => 1, chance)).toBeUndefined()
  })
})

describe('however few there are', () => {
  it.each([
    ['nobody', 0, 0, []],
    ['one person', 1, 1, [[0, 0, 1]]],
    ['everybody of one mind', 30, 8, Array.from({ length: 240 }, (_, at) => [at % 30, Math.floor(at / 30), 1])],
  ] as [string, number, number, [number, number, number][]][])('%s gives figures and no groups', (_, participants, statements, votes) => {
    const matrix = aMatrix(participants, statements, votes)
    const result = opinions({ matrix, excluded: new Uint8Array(statements), meta: new Uint8Array(statements) }, { seed: 1 })
    expect(result.gate.shown).toBe(false)
    expect(result.gate.reasons.length).toBeGreaterThan(0)
    expect(result.groups).toEqual([])
    for (const figures of result.statements) expect(Number.isFinite(figures.priority) && Number.isFinite(figures.mean)).toBe(true)
  })

  it('every statement moderated away gives no groups', () => {
    const matrix = aMatrix(
      20,
      8,
      Array.from({ length: 160 }, (_, at) => [at % 20, Math.floor(at / 20), at % 3 === 0 ? 1 : -1]),
    )
    const result = opinions({ matrix, excluded: new Uint8Array(8).fill(1), meta: new Uint8Array(8) }, { seed: 1 })
    expect(result.gate.shown).toBe(false)
    expect(result.majority).toEqual({ agree: [], disagree: [] })
  })
})
