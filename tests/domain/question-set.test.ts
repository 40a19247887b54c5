import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArrangeQuestions, linesFrom, linesTyped, shifted } from '@/lib/domain/question-set'

describe('the questions of a dialogue', () => {
  it('keep every question when one is moved', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(), fc.constantFrom('up', 'down') as fc.Arbitrary<'up' | 'down'>, (rows, at, by) => {
        expect([...shifted(rows, at, by)].sort()).toEqual([...rows].sort())
      }),
    )
  })

  it('move one step, and not past the ends', () => {
    expect(shifted(['a', 'b', 'c'], 1, 'up')).toEqual(['b', 'a', 'c'])
    expect(shifted(['a', 'b', 'c'], 1, 'down')).toEqual(['a', 'c', 'b'])
    expect(shifted(['a', 'b', 'c'], 0, 'up')).toEqual(['a', 'b', 'c'])
    expect(shifted(['a', 'b', 'c'], 2, 'down')).toEqual(['a', 'b', 'c'])
  })

  it('with choices offer at least two different ones', () => {
    const accepts = (options: string[]) =>
      ArrangeQuestions.safeParse({
        dialogueId: crypto.randomUUID(),
        questions: [{ kind: 'SINGLE_CHOICE', label: 'Var gäller det?', options }],
      }).success
    expect(accepts(['Centrum', 'Skärgården'])).toBe(true)
    expect(accepts(['Centrum', 'Centrum'])).toBe(false)
    expect(accepts([])).toBe(false)
  })

  it('read options one a line, and survive broken ones', () => {
    expect(linesTyped(' Dag \r\n\r\nKväll\n')).toEqual(['Dag', 'Kväll'])
    expect(linesFrom({ nonsense: true })).toEqual([])
  })
})
