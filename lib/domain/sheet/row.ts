import { isBlankText, languageOf, textOf } from '../contribution'
import { longestAnswer } from '../draft'
import { importedDate, withoutFormulaGuard } from '../import-row'
import { type Answer, answerTo } from '../question/answer'
import { ownWordsBeside } from '../question/own-words-beside'
import type { Question } from '../question/question'
import { storable } from '../storable-text'
import type { Channel } from '../vocabulary'
import { answersInRow } from './answers'
import type { SheetField, SheetMapping } from './mapping'
import { readChannel, readLanguage, yesOrNo } from './words'

/** A row as it stands in the file, with the line where it begins. */
export interface SheetRow {
  line: number
  cells: string[]
}

/** What is wrong with a row: in which column, and why. */
export interface RowFault {
  line: number
  column: string
  cell: string
  because: FaultKind
}
export const faultKinds = [
  'empty',
  'tooLong',
  'language',
  'channel',
  'date',
  'future',
  'consent',
  'answer',
  'sheetTwice',
  'sheetKnown',
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface ReadRow {
  line: number
  text: string
  answers: Answer[]
  language: string
  channel: Channel
  occasion: string
  sheetNo: string
  consentToQuote: boolean
  receivedAt: Date
}

type Read = { row: ReadRow; faults: [] } | { row: undefined; faults: RowFault[] }

/** A row understood, or everything in it that must be put right. */
export function readRow(
  { line, cells }: SheetRow,
  { heads, mapping, questions, now }: { heads: readonly string[]; mapping: SheetMapping; questions: readonly Question[]; now: Date },
): Read {
  const faults: RowFault[] = []
  const cellOf = (field: string) => {
    const index = mapping.columns[field]
    return index === undefined ? '' : storable(withoutFormulaGuard(cells[index] ?? '')).trim()
  }
  const fault = (field: string, because: FaultKind) => {
    const column = heads[mapping.columns[field] ?? -1] ?? ''
    faults.push({ line, column, cell: cellOf(field).slice(0, 80), because })
  }
  /** Empty: what holds for the whole file. */
  function read<T>(field: SheetField, fallback: T, by: (cell: string) => T | undefined): T {
    const cell = cellOf(field)
    const found = cell === '' ? fallback : by(cell)
    if (found === undefined) fault(field, faultOf[field] ?? 'answer')
    return found ?? fallback
  }

  const chosen = read('language', mapping.language, readLanguage)
  const channel = read<Channel>('channel', mapping.channel, readChannel)
  const consentToQuote = read('consent', false, yesOrNo)
  const receivedAt = read('receivedOn', now, importedDate)
  if (receivedAt.getTime() > now.getTime() + 86_400_000) fault('receivedOn', 'future')
  const { answers, unread } = answersInRow(questions, cellOf)
  for (const field of unread) fault(field, 'answer')
  const words = cellOf('text')
  if (words.length > longestAnswer) fault('text', 'tooLong')
  // An export holds the text and the answers that it is made of: said once is enough.
  const said = words === textOf(answers) ? undefined : answerTo(ownWordsBeside, words.slice(0, longestAnswer))
  const all = [...answers, ...(said ? [said] : [])]
  const text = textOf(all)
  if (faults.length === 0 && (all.length === 0 || text === '')) fault('text', 'empty')
  if (faults.length > 0) return { row: undefined, faults }
  const occasion = (cellOf('occasion') || mapping.occasion).slice(0, 300)
  const language = isBlankText(text) ? chosen : languageOf(text, chosen)
  const sheetNo = cellOf('sheetNo').slice(0, 40)
  return { row: { line, text, answers: all, language, channel, occasion, sheetNo, consentToQuote, receivedAt }, faults: [] }
}

const faultOf: Partial<Record<SheetField, FaultKind>> = {
  language: 'language',
  channel: 'channel',
  consent: 'consent',
  receivedOn: 'date',
}
