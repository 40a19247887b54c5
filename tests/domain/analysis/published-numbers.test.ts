import { describe, expect, it } from 'vitest'
import { adjustedRand } from '@/lib/domain/analysis/adjusted-rand'
import { centredVotes, statementMeans } from '@/lib/domain/analysis/centring'
import { components } from '@/lib/domain/analysis/components'
import { groupAwareConsensus } from '@/lib/domain/analysis/consensus'
import { inConversation } from '@/lib/domain/analysis/conversation'
import { groupVotes } from '@/lib/domain/analysis/group-votes'
import { opinions } from '@/lib/domain/analysis/opinions'
import { participantPoints, statementPoints } from '@/lib/domain/analysis/projection'
import { likelihoods } from '@/lib/domain/analysis/representativeness'
import { voteMatrix, votesByParticipant } from '@/lib/domain/analysis/vote-matrix'
import { aConversation, alignment, conversations, expectedOf, furthest, serverBlob } from '../../support/polis-data'

const negative = (values: ArrayLike<number>) => Array.from(values, (value) => -value)

describe.each(conversations('openData'))('A1: our figures for %s are those of the published method', (name) => {
  const { from, input, columns } = aConversation('openData', name)
  const { matrix, excluded } = input
  const expected = expectedOf(name)
  const means = statementMeans(matrix, excluded)
  const centred = centredVotes(matrix, means, excluded)
  const published: [Float64Array, Float64Array] = [Float64Array.from(expected.comps[0]), Float64Array.from(expected.comps[1])]

  it('knows the same statements, people and members of the conversation', () => {
    expect(columns.map(({ id }) => id)).toEqual(expected.tids)
    const members = inConversation(votesByParticipant(matrix), matrix.statements)
    expect(Array.from(members, (row) => from.participants[row])).toEqual(expected.in_conv)
  })

  it('centres to 1e-9 and finds the two directions to 1e-8 and 1e-5', () => {
    expect(furthest(negative(means), expected.center)).toBeLessThanOrEqual(1e-9)
    const { axes } = components(matrix, centred)
    expect(alignment(axes[0], expected.comps[0])).toBeGreaterThanOrEqual(1 - 1e-8)
    expect(alignment(axes[1], expected.comps[1])).toBeGreaterThanOrEqual(1 - 1e-5)
  })

  it('places people and statements to 1e-9 along the published directions', () => {
    const points = participantPoints(matrix, centred, published, excluded)
    const of = (axis: 0 | 1) => from.participants.map((id) => -(expected.proj[String(id)]?.[axis] ?? Number.NaN))
    expect(furthest(points.x, of(0))).toBeLessThanOrEqual(1e-9)
    expect(furthest(points.y, of(1))).toBeLessThanOrEqual(1e-9)
    expect(furthest(statementPoints(means, published, excluded).extremity, expected.comment_extremity)).toBeLessThanOrEqual(1e-9)
  })

  it('gives the same group-aware consensus and the same tests of what each group stands for', () => {
    const { restarts50, at_restarts_best_k: figures } = expected
    const labels = new Int32Array(matrix.participants).fill(-1)
    const row = new Map(from.participants.map((id, at) => [id, at]))
    const groups = restarts50.by_k[restarts50.best_k]?.labels ?? []
    for (const [at, id] of expected.in_conv.entries()) labels[row.get(id) ?? -1] = groups[at] ?? -1
    const counted = groupVotes(matrix, labels, restarts50.best_k)
    const consensus = columns.map(({ id }, j) => groupAwareConsensus(counted, j) - (figures.group_aware_consensus_agree[id] ?? Number.NaN))
    expect(Math.max(...consensus.map(Math.abs))).toBeLessThanOrEqual(1e-12)
    for (const [group, byStatement] of likelihoods(counted, matrix.statements).entries()) {
      const wanted = figures.repness[group]
      const agree = byStatement.map((one) => one.agree)
      expect(
        Math.max(
          furthest(
            agree.map(({ share }) => share),
            wanted?.pa ?? [],
          ),
          furthest(
            agree.map(({ test }) => test),
            wanted?.pat ?? [],
          ),
          furthest(
            agree.map(({ ratio }) => ratio),
            wanted?.ra ?? [],
          ),
          furthest(
            agree.map(({ ratioTest }) => ratioTest),
            wanted?.rat ?? [],
          ),
          furthest(
            byStatement.map(({ disagree }) => disagree.ratioTest),
            wanted?.rdt ?? [],
          ),
        ),
      ).toBeLessThanOrEqual(1e-6)
    }
  })
})

describe.each(conversations('server'))('A1, A2: started from what the server published for %s', (name) => {
  const { from, input, columns, published } = aConversation('server', name)
  const blob = serverBlob(name)
  const result = opinions(input, { seed: 1, published })

  it('A2: everybody is in their published group, ARI exactly 1', () => {
    const ours = from.participants.map((_, row) => result.groupOf[row] ?? -1)
    const theirs = from.participants.map((id) => from.published?.groupOf.get(id) ?? -1)
    expect(adjustedRand(ours, theirs)).toBe(1)
    expect(result.groups.map(({ number }) => number)).toEqual(from.published?.server?.groups.map(({ id }) => id))
  })

  it('A1: its own directions are found from the votes alone, and people lie where it placed them', () => {
    const means = statementMeans(input.matrix, input.excluded)
    const { axes } = components(input.matrix, centredVotes(input.matrix, means, input.excluded))
    const theirs = published?.kind === 'map' ? published : undefined
    expect(alignment(axes[0], theirs?.axes[0] ?? [])).toBeGreaterThanOrEqual(1 - 1e-8)
    expect(alignment(axes[1], theirs?.axes[1] ?? [])).toBeGreaterThanOrEqual(1 - 1e-5)
    const alone = theirs?.base.members.flatMap((rows, at) => (rows.length === 1 ? [{ row: rows[0] ?? -1, at }] : [])) ?? []
    expect(alone.length).toBeGreaterThan(10)
    for (const { row, at } of alone) {
      expect(Math.abs((result.points.x[row] ?? 0) + (theirs?.base.x[at] ?? 0))).toBeLessThanOrEqual(1e-9)
      expect(Math.abs((result.points.y[row] ?? 0) + (theirs?.base.y[at] ?? 0))).toBeLessThanOrEqual(1e-9)
    }
  })

  it('A1: consensus to 1e-12, priorities to 1e-9, the majority and what each group stands for are its own', () => {
    const priorities = Object.values(blob['comment-priorities'])
    const isInformative = priorities.some((value) => value !== 49)
    for (const [column, { id }] of columns.entries()) {
      const figures = result.statements[column]
      expect(Math.abs((figures?.groupAwareConsensus ?? 0) - (blob['group-aware-consensus'][id] ?? 0))).toBeLessThanOrEqual(1e-12)
      if (isInformative) expect(Math.abs((figures?.priority ?? 0) / (blob['comment-priorities'][id] ?? 0) - 1)).toBeLessThanOrEqual(1e-9)
    }
    const ids = (list: { statement: number }[]) => list.map(({ statement }) => columns[statement]?.id)
    expect(ids(result.majority.agree)).toEqual(blob.consensus.agree.map(({ tid }) => tid))
    expect(ids(result.majority.disagree)).toEqual(blob.consensus.disagree.map(({ tid }) => tid))
    for (const { number, representative } of result.groups) {
      const theirs = blob.repness[number] ?? []
      expect(representative.map((one) => [columns[one.statement]?.id, one.direction, one.votes, one.seen])).toEqual(
        theirs.map((one) => [one.tid, one['repful-for'], one['n-success'], one['n-trials']]),
      )
      const figures = representative.flatMap(({ likelihood: { share, test, ratio, ratioTest } }) => [share, test, ratio, ratioTest])
      const wanted = theirs.flatMap((one) => [one['p-success'], one['p-test'], one.repness, one['repness-test']].map(Number))
      expect(furthest(figures, wanted)).toBeLessThanOrEqual(1e-6)
    }
  })
})

const largest = conversations('openData').filter((name) => (aConversation('openData', name).from.published?.groupOf.size ?? 0) >= 300)
describe('A3: started from the published groups, 300 people or more', () => {
  it.each(largest)('those of %s stay with them, ARI 0.88 or more', (name) => {
    const { from, input, published } = aConversation('openData', name)
    const { groupOf } = opinions(input, { seed: 1, published })
    const rows = from.participants.flatMap((id, row) => (from.published?.groupOf.has(id) && (groupOf[row] ?? -1) >= 0 ? [row] : []))
    const theirs = rows.map((row) => from.published?.groupOf.get(from.participants[row] ?? -1) ?? -1)
    const ours = rows.map((row) => groupOf[row] ?? -1)
    expect(adjustedRand(ours, theirs)).toBeGreaterThanOrEqual(0.88)
  })

  it('and a division started from itself is itself', () => {
    const row = Array.from({ length: 20 }, (_, person) => Array<number>(8).fill(person)).flat()
    const column = row.map((_, at) => at % 8)
    const value = row.map((person, at) => (person < 10 === at % 8 < 4 ? 1 : -1))
    const matrix = voteMatrix({ participants: 20, statements: 8, row, column, value })
    const labels = Int32Array.from({ length: 20 }, (_, person) => (person < 10 ? 7 : 3))
    const result = opinions(
      { matrix, excluded: new Uint8Array(8), meta: new Uint8Array(8) },
      { seed: 1, published: { kind: 'labels', labels } },
    )
    expect(result.groups.map(({ number, members }) => [number, [...members]])).toEqual([
      [3, [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]],
      [7, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ])
  })
})
