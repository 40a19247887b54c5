import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { themeKey } from '@/lib/domain/codebook'
import { changed, codingStateOf, isPassageOf, passageText, piecesOf, sentencesOf } from '@/lib/domain/coding'

describe('passages', () => {
  it('count code points, so that what stands after an emoji is still what was marked', () => {
    const text = 'Mörkt 🌑🌑 vid bryggan. Laga lampan.'
    expect(passageText(text, { startAt: 9, endAt: 21 })).toBe('vid bryggan.')
  })

  it('are the same in a text that runs from right to left', () => {
    const text = 'أنا لا أعرف أحدا في العمارة. الطريق مظلم.'
    const [first, second] = sentencesOf(text, 'ar')
    expect(first && passageText(text, first)).toBe('أنا لا أعرف أحدا في العمارة.')
    expect(second && passageText(text, second)).toBe('الطريق مظلم.')
  })

  it('are refused outside the text, empty, backwards or blank', () => {
    for (const [startAt, endAt] of [
      [0, 6],
      [3, 3],
      [4, 2],
      [-1, 3],
      [2, 3],
    ] as const)
      expect(isPassageOf('ab cd', { startAt, endAt })).toBe(false)
    expect(isPassageOf('ab cd', { startAt: 3, endAt: 5 })).toBe(true)
    expect(isPassageOf('', { startAt: -1, endAt: -1 })).toBe(true)
  })

  it('cut a text in pieces that together are the text, whatever is marked', () => {
    const mark = fc.record({ startAt: fc.integer({ min: -1, max: 40 }), endAt: fc.integer({ min: -1, max: 40 }) })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const pieces = piecesOf(text, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const piece of pieces)
          for (const { startAt, endAt } of piece.marks) expect(startAt <= piece.startAt && endAt >= piece.endAt).toBe(true)
      }),
    )
  })

  it('end once: a mark over several pieces carries its number after the last', () => {
    const marks = [
      { startAt: 0, endAt: 6 },
      { startAt: 3, endAt: 9 },
    ]
    const ends = piecesOf('abcdefghi', marks).flatMap((piece) => piece.ends)
    expect(ends).toEqual(marks)
  })
})

describe('a coder’s decision', () => {
  const view = { visibility: 'PUBLIC', isWithdrawn: false, codings: 0, isOutside: false } as const

  it('is waited for from a hidden view, but not from one that was removed or taken back', () => {
    expect(codingStateOf(view)).toBe('UNCODED')
    expect(codingStateOf({ ...view, visibility: 'HIDDEN_PENDING_REVIEW' })).toBe('UNCODED')
    expect(codingStateOf({ ...view, visibility: 'REMOVED' })).toBe('NOT_USED')
    expect(codingStateOf({ ...view, isWithdrawn: true, codings: 2 })).toBe('NOT_USED')
    expect(codingStateOf({ ...view, isOutside: true })).toBe('OUTSIDE')
    expect(codingStateOf({ ...view, codings: 1 })).toBe('CODED')
  })

  it('is only what was changed since the form was shown', () => {
    expect(changed(['a', 'b'], ['b', 'c'])).toEqual({ added: ['c'], removed: ['a'] })
  })
})

it('a theme’s key is readable', () => {
  expect(themeKey('Hållplatser & kvällstrafik!')).toBe('hallplatser-kvallstrafik')
  expect(themeKey('الإنارة')).toBe('tema')
})
