import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutFormulaGuard } from '@/lib/domain/import-row'
import { answersFrom, answersTo } from '@/lib/domain/question/answer'
import { kinds } from '@/lib/domain/question/kinds'
import type { Question } from '@/lib/domain/question/question'
import { cellsOf, headsOf } from '@/lib/domain/question/table'
import { answersInRow } from '@/lib/domain/sheet/answers'
import { answerColumns, answerField, guessMapping, SheetMapping } from '@/lib/domain/sheet/mapping'
import { readRow } from '@/lib/domain/sheet/row'
import { readChannel, readLanguage, yesOrNo } from '@/lib/domain/sheet/words'
import { channels } from '@/lib/domain/vocabulary'
import { answeredSet } from '../../support/any-question'

const question = (own: Partial<Question>): Question => ({
  id: 'q',
  kind: 'OWN_WORDS',
  label: 'Vad?',
  hint: '',
  prompts: [],
  options: [],
  settings: { hasOther: false },
  condition: [],
  isRequired: false,
  ...own,
})
const named = (...values: string[]) => values.map((value) => ({ value, label: value }))
const read = (one: Question, ...cells: string[]) => {
  const { answers, unread } = answersInRow([one], (field) => cells[Number(field.replace(/\D/g, '')) - 1] ?? '')
  return unread.length > 0 ? unread : answers[0]?.value
}

describe('answers in the columns of a spreadsheet', () => {
  it('of every kind but pictures are the same as were exported, and none is called wrong', () => {
    fc.assert(
      fc.property(answeredSet, ([all, typed]) => {
        const answered = Object.fromEntries(
          all.flatMap((one, index) => {
            const given = kinds[one.kind].read(one, typed[index] ?? {}, false)
            return given.ok ? [[one.id, given.value]] : []
          }),
        )
        const answers = answersFrom(JSON.parse(JSON.stringify(answersTo(all, answered))))
        const cells = cellsOf(all, answers)
        const cellOf = (field: string) => cells[Number(field.replace(/\D/g, '')) - 1] ?? ''
        expect(answersInRow(all, cellOf)).toEqual({ answers: answers.filter(({ kind }) => kind !== 'PHOTO'), unread: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('are understood as people write them, and told when they are no answer', () => {
    const single = question({ kind: 'SINGLE_CHOICE', options: named('Dag', 'Kväll') })
    expect(read(single, 'kväll')).toMatchObject({ chosen: ['Kväll'] })
    expect(read(single, 'Midnatt')).toEqual(['answer-1'])
    const several = question({ kind: 'MULTIPLE_CHOICE', options: named('Dag', 'Kväll') })
    expect(read(several, 'ja', 'X')).toMatchObject({ chosen: ['Dag', 'Kväll'] })
    expect(read(several, 'nej', 'kanske')).toEqual(['answer-2'])
    const scale = question({ kind: 'SCALE', options: named('Inte alls', 'Helt') })
    expect(read(scale, '2,0')).toBe(2)
    expect(read(scale, '2,5')).toEqual(['answer-1'])
    expect(read(scale, '7')).toEqual(['answer-1'])
    const order = question({ kind: 'RANKING', options: named('Ljus', 'Bänkar') })
    expect(read(order, '2', '1')).toEqual(['Bänkar', 'Ljus'])
    expect(read(order, '1', '1')).toEqual(['answer-2'])
    const stance = question({ kind: 'STATEMENTS', options: named('Bussen ska gå oftare.') })
    expect(read(stance, 'håller inte med')).toEqual({ 'Bussen ska gå oftare.': 'DISAGREE' })
  })
})

describe('a heading', () => {
  it('is guessed as exported from here and as people write it, never one column for two things', () => {
    const questions = [
      question({ kind: 'SINGLE_CHOICE', label: 'Var?', options: named('A', 'B') }),
      question({ id: 'p', kind: 'PHOTO', label: 'Bild?' }),
    ]
    const heads = ['Nr', 'FÅR CITERAS?', 'Kommentar', 'Var?', 'datum', ...headsOf(questions).slice(1)]
    const { columns } = guessMapping(heads, questions)
    expect(columns).toEqual({ sheetNo: 0, consent: 1, text: 2, [answerField(0)]: 3, receivedOn: 4 })
    expect(answerColumns(questions)).toHaveLength(1)
  })
})

describe('a row', () => {
  const now = new Date('2026-03-20T10:00:00Z')
  const heads = ['Synpunkt', 'Datum', 'Språk']
  const mapping = SheetMapping.parse({ columns: { text: 0, receivedOn: 1, language: 2 } })
  const row = (...cells: string[]) => readRow({ line: 2, cells }, { heads, mapping, questions: [], now })

  it('whatever it holds is read or told, and never runs as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (cells) => {
        const { row: one, faults } = row(...cells)
        expect(one === undefined).toBe(faults.length > 0)
        if (one) expect(one.text).not.toContain('\0')
      }),
    )
    expect(row("'=1+1").row?.text).toBe(withoutFormulaGuard("'=1+1"))
  })

  it('knows days as Swedes and spreadsheets write them', () => {
    expect(row('Ljus', '2026-03-12').row?.receivedAt).toEqual(new Date('2026-03-12T12:00:00Z'))
    expect(row('Ljus', '12/3/2026').row?.receivedAt).toEqual(new Date('2026-03-12T12:00:00Z'))
    expect(row('Ljus', '').row?.receivedAt).toEqual(now)
    expect(row('Ljus', '2027-01-01').faults).toMatchObject([{ because: 'future' }])
    expect(row('Ljus', 'i våras').faults).toMatchObject([{ because: 'date', column: 'Datum', cell: 'i våras' }])
  })

  it('knows languages, channels and yes in the words that people use', () => {
    expect(['Svenska', 'swedish', 'sv', 'Arabiska', 'somali', 'klingonska'].map(readLanguage)).toEqual([
      'sv',
      'sv',
      'sv',
      'ar',
      'so',
      undefined,
    ])
    expect(['Papper', 'på telefon', 'MEETING', 'Webb', 'röksignal'].map(readChannel)).toEqual([
      'PAPER',
      'PHONE',
      'MEETING',
      'IMPORT',
      undefined,
    ])
    expect(channels.filter((channel) => channel !== 'WEB' && readChannel(channel) !== channel)).toEqual([])
    expect(['Ja', ' x ', 'nej', '', 'kanske'].map(yesOrNo)).toEqual([true, true, false, false, undefined])
  })
})
