import { describe, expect, it } from 'vitest'
import { bridging, dividing } from '@/lib/domain/analysis/bridging'
import { evened, groupAwareConsensus } from '@/lib/domain/analysis/consensus'
import type { VoteCounts } from '@/lib/domain/analysis/group-votes'
import { wilsonInterval } from '@/lib/domain/analysis/wilson'

/** Agree, disagree and pass on six statements in each of three groups. */
const table: [agree: number, disagree: number, pass: number][][] = [
  [
    [10, 0, 0],
    [8, 2, 1],
    [3, 1, 6],
    [20, 0, 0],
    [0, 9, 1],
    [5, 0, 0],
  ],
  [
    [6, 4, 2],
    [9, 1, 0],
    [10, 10, 0],
    [0, 20, 0],
    [1, 8, 0],
    [5, 0, 5],
  ],
  [
    [7, 1, 0],
    [12, 3, 5],
    [4, 4, 4],
    [10, 10, 0],
    [2, 6, 2],
    [0, 0, 0],
  ],
]
const groups: VoteCounts[] = table.map((rows) => ({
  agree: Uint32Array.from(rows, ([agree]) => agree),
  disagree: Uint32Array.from(rows, ([, disagree]) => disagree),
  pass: Uint32Array.from(rows, ([, , pass]) => pass),
  seen: Uint32Array.from(rows, ([agree, disagree, pass]) => agree + disagree + pass),
}))

// By hand: z = 1.2815515655446004, low = (p + z²/2n − z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n) for the group that agrees least.
const byHand = {
  bridging: [0.40135184255626694, 0.6015960115342781, null, 0, 0, null],
  consensus: [
    (11 / 12) * (7 / 14) * (8 / 10),
    (9 / 13) * (10 / 12) * (13 / 22),
    (4 / 12) * (11 / 22) * (5 / 14),
    (21 / 22) * (1 / 22) * (11 / 22),
    (1 / 12) * (2 / 11) * (3 / 12),
    (6 / 7) * (6 / 12) * (1 / 2),
  ],
  dividing: [11 / 12 - 7 / 14, 10 / 12 - 13 / 22, 11 / 22 - 4 / 12, 21 / 22 - 1 / 22, 3 / 12 - 1 / 12, null],
}

describe('A7: what unites and what divides, six statements and three groups', () => {
  it.each([0, 1, 2, 3, 4, 5])('statement %i is as reckoned by hand, to 1e-12', (statement) => {
    const close = (got: number | null, wanted: number | null | undefined) =>
      wanted === null ? expect(got).toBeNull() : expect(Math.abs((got ?? Number.NaN) - (wanted ?? 0))).toBeLessThanOrEqual(1e-12)
    close(bridging(groups, statement), byHand.bridging[statement])
    close(groupAwareConsensus(groups, statement), byHand.consensus[statement])
    close(dividing(groups, statement), byHand.dividing[statement])
  })

  it('with one group is that group; with none, or a group of nobody, nothing is said', () => {
    const one = groups.slice(0, 1)
    expect(bridging(one, 0)).toBe(wilsonInterval(10, 10, 1.2815515655446004).low)
    expect(groupAwareConsensus(one, 0)).toBe(11 / 12)
    expect(dividing(one, 0)).toBeNull()
    expect(bridging([], 0)).toBeNull()
    expect(groupAwareConsensus([], 0)).toBe(1)
    expect(evened(0.25, 2)).toBe(0.5)
    expect(evened(1, 0)).toBe(0)
    expect(bridging(groups, 5)).toBeNull()
  })
})
