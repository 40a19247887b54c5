import { describe, expect, it } from 'vitest'
import { adjustedRand } from '@/lib/domain/analysis/adjusted-rand'
import { divisionInto, groupCounts, smallestGroup } from '@/lib/domain/analysis/divisions'
import { kMeans } from '@/lib/domain/analysis/k-means'
import { opinions } from '@/lib/domain/analysis/opinions'
import { pointsOf } from '@/lib/domain/analysis/projection'
import { random, shuffle } from '@/lib/domain/analysis/random'
import { voteMatrix } from '@/lib/domain/analysis/vote-matrix'
import { aConversation, conversations, expectedOf } from '../../support/polis-data'

describe.each(conversations('openData'))('A4: the groups of %s', (name) => {
  const { from, input } = aConversation('openData', name)
  const found = opinions(input, { seed: 1 })
  const points = pointsOf(found.points, found.members)

  it.each(groupCounts)('are as tight as the best of 50 other starts for k = %i, within 0.1 %%', (k) => {
    const best = expectedOf(name).direct50[k]?.inertia ?? 0
    expect(kMeans(points, k, 1)?.inertia).toBeLessThanOrEqual(best * 1.001)
    expect(kMeans(points, k, 20_261_122)?.inertia).toBeLessThanOrEqual(best * 1.001)
  })

  it('are never smaller than five people and five in a hundred', () => {
    for (const { members } of found.groups) expect(members.length).toBeGreaterThanOrEqual(smallestGroup(found.members.length))
    for (const k of groupCounts)
      for (const size of divisionInto(points, k, { seed: 1 })?.sizes ?? [])
        expect(size).toBeGreaterThanOrEqual(smallestGroup(points.x.length))
  })

  it('are the same to the last digit in whatever order the votes come', () => {
    const { votes, participants } = from
    const order = Int32Array.from(votes.row.keys())
    shuffle(order, random(4))
    const latest = new Map<number, number>()
    for (const [i, row] of votes.row.entries()) latest.set(row * 10_000 + (votes.column[i] ?? 0), i)
    const kept = [...order].filter((i) => latest.get((votes.row[i] ?? 0) * 10_000 + (votes.column[i] ?? 0)) === i)
    const voted = [...new Set(votes.column)].sort((a, b) => a - b)
    const place = new Map(voted.map((column, at) => [column, at]))
    const again = voteMatrix({
      participants: participants.length,
      statements: voted.length,
      row: kept.map((i) => votes.row[i] ?? 0),
      column: kept.map((i) => place.get(votes.column[i] ?? 0) ?? 0),
      value: kept.map((i) => votes.value[i] ?? 0),
    })
    expect(opinions({ ...input, matrix: again }, { seed: 1 })).toEqual(found)
  })
})

const large = ['scoop-hivemind.biodiversity', 'canadian-electoral-reform', 'ssis.land-bank-farmland.2rumnecbeh.2021-08-01']
describe('A5: at the published number of groups', () => {
  it.each(large.filter((name) => conversations('openData').includes(name)))('%s is divided as published, ARI 0.90 or more', (name) => {
    const { from, input } = aConversation('openData', name)
    const theirs = from.published?.groupOf ?? new Map()
    const { groupOf } = opinions(input, { seed: 1, groups: new Set(theirs.values()).size })
    const rows = from.participants.flatMap((id, row) => (theirs.has(id) && (groupOf[row] ?? -1) >= 0 ? [row] : []))
    const ours = rows.map((row) => groupOf[row] ?? -1)
    expect(
      adjustedRand(
        ours,
        rows.map((row) => theirs.get(from.participants[row] ?? -1) ?? -1),
      ),
    ).toBeGreaterThanOrEqual(0.9)
  })
})
