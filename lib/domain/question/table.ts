import { withoutFormulaGuard } from '../import-row'
import { type Answer, answerTo } from './answer'
import { kinds } from './kinds'
import type { Question } from './question'

// A question set as columns of a spreadsheet, and back. What is exported and read in again is the same answers.

/** «2. När på dygnet gäller det? – Kväll». No two alike, so that a table that knows its columns by name can be read back. */
export function headsOf(questions: readonly Question[]): string[] {
  const heads = questions.flatMap((question, index) =>
    kinds[question.kind].columns(question).map((column) => oneLine(`${index + 1}. ${question.label}${column && ` – ${column}`}`)),
  )
  return heads.map((head, index) => (heads.indexOf(head) < index ? `${head} (${index + 1})` : head))
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** As many cells as heads; an answer's own question as it was asked decides what stands in them. */
export const cellsOf = (questions: readonly Question[], answers: readonly Answer[]): string[] =>
  questions.flatMap((question) => {
    const value = answers.find(({ questionId }) => questionId === question.id)?.value
    return kinds[question.kind].cells(value, question)
  })

/** A row of a spreadsheet, its cells by their heads. Columns that are missing are questions without an answer. */
export function answersFromCells(questions: readonly Question[], row: Readonly<Record<string, string>>): Answer[] {
  const heads = headsOf(questions)
  let from = 0
  return questions.flatMap((question) => {
    const own = heads.slice(from, from + kinds[question.kind].columns(question).length)
    from += own.length
    const cells = own.map((head) => withoutFormulaGuard(row[head] ?? ''))
    return answerTo(question, kinds[question.kind].fromCells(cells, question)) ?? []
  })
}
