import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArrangeQuestions, linesFrom, linesTyped, questionsTyped } from '@/lib/domain/question/question-set'

describe('the questions of a dialogue', () => {
  it('stand in the order of their places, whatever order they are typed in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 }), (places) => {
        const typed = Object.fromEntries(
          places.flatMap((place, at) => [
            [`q-${at + 1}-label`, `Fråga ${place}`],
            [`q-${at + 1}-place`, String(place)],
          ]),
        )
        const asked = questionsTyped(typed).map(({ label }) => label)
        expect(asked).toEqual([...places].sort((a, b) => a - b).map((place) => `Fråga ${place}`))
      }),
    )
  })

  it('leave out what is empty or removed', () => {
    const typed = { 'q-1-label': 'Var?', 'q-1-remove': 'yes', 'q-2-label': ' ', 'q-3-label': 'När på dygnet?', 'q-3-options': 'Dag\nNatt' }
    expect(questionsTyped(typed)).toMatchObject([{ label: 'När på dygnet?', options: ['Dag', 'Natt'] }])
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
