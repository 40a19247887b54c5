import { expect, it } from 'vitest'
import { targetBoard } from '@/lib/domain/representation/target-board'

const target = (id: string, channel: string, area: string, planned: number) => ({ id, group: id, channel, area, planned })
const heard = [
  { channel: 'WEB', area: 'centrum', count: 60 },
  { channel: 'INTERVIEW', area: 'norrvik', count: 6 },
  { channel: 'WEB', area: 'norrvik', count: 9 },
]

it('the board says first where most is left to do, and counts what each line takes in', () => {
  const board = targetBoard(
    [target('alla', '', '', 60), target('norrvik', '', 'norrvik', 40), target('samtal', 'INTERVIEW', '', 30)],
    heard,
  )
  expect(board.map(({ id, heard, left, state }) => [id, heard, left, state])).toEqual([
    ['samtal', 6, 24, 'BARELY'],
    ['norrvik', 15, 25, 'BARELY'],
    ['alla', 75, 0, 'REACHED'],
  ])
})

it('a line with fewer than five says only that it is not reached, and takes another along so that it cannot be worked out', () => {
  const board = targetBoard(
    [target('web', 'WEB', '', 50), target('telefon', 'PHONE', '', 20), target('samtal', 'INTERVIEW', '', 30)],
    heard,
  )
  expect(
    board
      .filter(({ heard }) => heard === null)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['samtal', 'telefon'])
  expect(board.find(({ id }) => id === 'telefon')).toMatchObject({ left: null, state: 'NOT_REACHED' })
})
