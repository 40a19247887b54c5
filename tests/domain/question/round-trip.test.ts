import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '@/lib/domain/csv'
import { answersFrom, answersTo, answerTo } from '@/lib/domain/question/answer'
import { kinds } from '@/lib/domain/question/kinds'
import { type Question, questionKinds } from '@/lib/domain/question/question'
import { answersFromCells, cellsOf, headsOf } from '@/lib/domain/question/table'
import type { Typed } from '@/lib/domain/question/typed'
import { csvTable } from '@/lib/integrations/import/csv-table'
import { answeredSet, anyQuestion, anyTyped } from '../../support/any-question'

/** As the journey keeps it: a page that is refused keeps nothing. */
const drafted = (questions: readonly Question[], typed: readonly Typed[]) =>
  Object.fromEntries(
    questions.flatMap((question, index) => {
      const given = kinds[question.kind].read(question, typed[index] ?? {}, false)
      return given.ok ? [[question.id, given.value]] : []
    }),
  )

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('an answer of any kind', () => {
  it('is the same after it was asked, answered, exported as a spreadsheet and read in again', () => {
    fc.assert(
      fc.property(answeredSet, ([questions, typed]) => {
        const answers = answersFrom(stored(answersTo(questions, drafted(questions, typed))))
        const file = csv(['Nr', 'Synpunkt', ...headsOf(questions)], [[1, 'Ord, ord; "ord"', ...cellsOf(questions, answers)]])
        const [row] = csvTable(Buffer.from(file), ['Nr'])
        expect(answersFromCells(questions, row?.cells ?? {})).toEqual(answers)
      }),
      { numRuns: 400 },
    )
  })

  it('is the same after it was stored, whatever becomes of the question', () => {
    fc.assert(
      fc.property(answeredSet, ([questions, typed]) => {
        const answers = answersTo(questions, drafted(questions, typed))
        expect(answersFrom(stored(answers))).toEqual(answers)
      }),
    )
  })

  it.each(questionKinds)('%s: is the same when its page is opened again and sent without a change', (kind) => {
    const filled = anyQuestion([kind]).chain((question) => fc.tuple(fc.constant(question), anyTyped(question)))
    fc.assert(
      fc.property(filled, ([question, typed]) => {
        const first = kinds[kind].read(question, typed, false)
        if (!first.ok) return
        const again = kinds[kind].read(question, typedAgain(question, first.value), false)
        if (kinds[kind].isEmpty(first.value)) expect(again.ok ? kinds[kind].isEmpty(again.value) : question.isRequired).toBe(true)
        else expect(again).toEqual(first)
      }),
    )
  })

  it.each(questionKinds)('%s: is empty or said in words, in both languages', (kind) => {
    const filled = anyQuestion([kind]).chain((question) => fc.tuple(fc.constant(question), anyTyped(question)))
    fc.assert(
      fc.property(filled, ([question, typed]) => {
        const given = kinds[kind].read(question, typed, false)
        if (!given.ok) return
        const answer = answerTo(question, given.value)
        expect(answer === undefined).toBe(kinds[kind].isEmpty(given.value))
        if (question.isRequired && kind !== 'PHOTO') expect(answer).toBeDefined()
      }),
    )
  })

  it('is none when what was stored is broken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionKinds), fc.jsonValue(), (kind, broken) => {
        const asked = { label: 'Var?', options: [], settings: { hasOther: false } }
        expect(() => kinds[kind].cells(broken, asked)).not.toThrow()
        expect(answersFrom(broken)).toBeInstanceOf(Array)
      }),
    )
  })

  it('of before there were several kinds is own words', () => {
    expect(answersFrom([{ questionId: 'q', label: 'Vad?', value: 'Det är mörkt.' }])).toMatchObject([{ kind: 'OWN_WORDS' }])
  })
})

/** What the page holds when it is drawn with an answer: the fields of components/contribute/kinds. */
function typedAgain(question: Question, value: unknown): Typed {
  const { options } = question
  const given = value as never
  switch (question.kind) {
    case 'OWN_WORDS':
      return { answer: given }
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE': {
      const { chosen, other } = given as { chosen: string[]; other: string }
      return { answer: [...chosen, ...(other ? ['+annat'] : [])], other }
    }
    case 'SCALE':
      return { answer: given === 0 ? '' : String(given) }
    case 'RANKING':
      return Object.fromEntries(
        (given as string[]).map((one, at) => [`rank-${options.findIndex((o) => o.value === one) + 1}`, String(at + 1)]),
      )
    case 'PLACE': {
      const { area, label, geometry } = given as { area: string; label: string; geometry: unknown }
      return { area, label, geometry: geometry ? JSON.stringify(geometry) : '' }
    }
    case 'PHOTO':
      return Object.fromEntries(
        (given as { id: string; description: string }[]).flatMap(({ id, description }, index) => [
          [`photo-${index + 1}`, id],
          [`description-${index + 1}`, description],
        ]),
      )
    case 'STATEMENTS':
      return Object.fromEntries(
        options.map((option, index) => [`stance-${index + 1}`, (given as Record<string, string>)[option.value] ?? '']),
      )
  }
}
