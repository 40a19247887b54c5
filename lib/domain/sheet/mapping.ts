import { z } from 'zod'
import { kinds } from '../question/kinds'
import type { Question } from '../question/question'
import { headsOf } from '../question/table'
import { channels } from '../vocabulary'
import { plainWord } from './words'

/** What a column of somebody's spreadsheet can be, beside an answer to one of the dialogue's questions. */
export const sheetFields = ['text', 'language', 'channel', 'occasion', 'receivedOn', 'sheetNo', 'consent'] as const
export type SheetField = (typeof sheetFields)[number]

/** An answer's field: the question's own column, counted through all questions as in headsOf(). */
export const answerField = (index: number) => `answer-${index + 1}`

export const SheetMapping = z.object({
  /** The column, by what it is. */
  columns: z.record(z.string().max(40), z.int().min(0).max(200)).default({}),
  /** What holds where a row says nothing else. */
  channel: z.enum(channels).catch('PAPER').default('PAPER'),
  occasion: z.string().trim().max(300).default(''),
  language: z.string().trim().max(12).default('sv'),
})
export type SheetMapping = z.infer<typeof SheetMapping>

/** A column that a spreadsheet may hold: a picture can't stand in one. */
export interface AnswerColumn {
  field: string
  head: string
}

export function answerColumns(questions: readonly Question[]): AnswerColumn[] {
  const heads = headsOf(questions)
  const isPicture = questions.flatMap((question) => kinds[question.kind].columns(question).map(() => question.kind === 'PHOTO'))
  return heads.map((head, index) => ({ field: answerField(index), head })).filter((_, index) => !isPicture[index])
}

const guesses: Record<SheetField, string[]> = {
  text: ['text', 'synpunkt', 'kommentar', 'egna ord', 'fritext', 'comment', 'view', 'synpunkter', 'förslag'],
  language: ['språk', 'language', 'lang'],
  channel: ['kanal', 'channel', 'sätt'],
  occasion: ['tillfälle', 'occasion', 'träff', 'möte', 'plats för samtalet'],
  receivedOn: ['datum', 'dag', 'mottagen', 'inkom', 'date', 'received', 'tid'],
  sheetNo: ['blankett', 'blankettnummer', 'pappersnummer', 'nummer', 'nr', 'sheet', 'id'],
  consent: ['får citeras', 'citat', 'samtycke', 'consent', 'quote'],
}

/** By their headings: as exported from here, or as people use to call them. */
export function guessMapping(heads: readonly string[], questions: readonly Question[], was?: SheetMapping): SheetMapping {
  const columns: Record<string, number> = {}
  const taken = new Set<number>()
  const take = (field: string, index: number) => {
    if (index < 0 || taken.has(index) || field in columns) return
    columns[field] = index
    taken.add(index)
  }
  for (const { field, head } of answerColumns(questions)) take(field, heads.indexOf(head))
  const plain = heads.map(plainWord)
  const asked = answerColumns(questions).map(({ field, head }) => ({ field, label: plainWord(head.replace(/^\d+\. /, '')) }))
  for (const { field, label } of asked) take(field, plain.indexOf(label))
  for (const field of sheetFields) for (const word of guesses[field]) take(field, plain.indexOf(plainWord(word)))
  return { ...(was ?? SheetMapping.parse({})), columns }
}
