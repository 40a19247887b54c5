import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf, type VoteMatrix, voteMatrix, votesByParticipant } from '@/lib/domain/analysis/vote-matrix'

const votes = fc.array(fc.record({ row: fc.nat(6), column: fc.nat(4), value: fc.constantFrom(-1, 0, 1), at: fc.nat(5) }), { maxLength: 60 })
type Vote = { row: number; column: number; value: number; at: number }

const listOf = (all: Vote[]) => ({
  participants: 7,
  statements: 5,
  row: all.map(({ row }) => row),
  column: all.map(({ column }) => column),
  value: all.map(({ value }) => value),
  at: all.map(({ at }) => at),
})

const cells = ({ participants, rowStart, column, value }: VoteMatrix) =>
  Array.from({ length: participants }, (_, row) => {
    const [from, to] = [rowStart[row] ?? 0, rowStart[row + 1] ?? 0]
    return Array.from(column.subarray(from, to), (j, at) => [j, value[from + at]])
  })

describe('the matrix of votes', () => {
  it('holds the latest vote of each person on each statement, and nothing else', () => {
    fc.assert(
      fc.property(votes, (all) => {
        const latest = new Map<string, Vote>()
        for (const vote of all) {
          const before = latest.get(`${vote.row} ${vote.column}`)
          if (!before || vote.at >= before.at) latest.set(`${vote.row} ${vote.column}`, vote)
        }
        const wanted = Array.from({ length: 7 }, (_, row) =>
          [...latest.values()]
            .filter((vote) => vote.row === row)
            .sort((a, b) => a.column - b.column)
            .map(({ column, value }) => [column, value]),
        )
        const matrix = voteMatrix(listOf(all))
        expect(cells(matrix)).toEqual(wanted)
        expect([...votesByParticipant(matrix)]).toEqual(wanted.map(({ length }) => length))
        expect(cells(rowsOf(matrix, [3, 0]))).toEqual([wanted[3], wanted[0]])
      }),
    )
  })

  it('without times takes the later in the list as the later vote', () => {
    const matrix = voteMatrix({ participants: 1, statements: 1, row: [0, 0, 0], column: [0, 0, 0], value: [1, -1, 0] })
    expect([...matrix.value]).toEqual([0])
  })

  it('refuses a vote outside it, and one that is none of the three', () => {
    const one = { participants: 1, statements: 1, row: [0], column: [0], value: [1] }
    expect(() => voteMatrix({ ...one, row: [1] })).toThrow(RangeError)
    expect(() => voteMatrix({ ...one, column: [-1] })).toThrow(RangeError)
    expect(() => voteMatrix({ ...one, value: [2] })).toThrow(RangeError)
  })
})
