import { type Answer, answerTo } from '../question/answer'
import { answerWords } from '../question/answer-words'
import { kinds } from '../question/kinds'
import type { Question } from '../question/question'
import { stances } from '../question/statements'
import { answerField } from './mapping'
import { plainWord, yesOrNo } from './words'

/** The answers of a row, and the fields whose cells say something that is no answer to their question. */
export function answersInRow(questions: readonly Question[], cellOf: (field: string) => string): { answers: Answer[]; unread: string[] } {
  const answers: Answer[] = []
  const unread: string[] = []
  let from = 0
  for (const question of questions) {
    const { columns, fromCells, cells: cellsFor } = kinds[question.kind]
    const fields = columns(question).map((_, index) => answerField(from + index))
    from += fields.length
    if (question.kind === 'PHOTO') continue
    const written = fields.map((field, index) => asExported(cellOf(field), question, index))
    const value = fromCells(written, question)
    const understood = cellsFor(value, question)
    // What is read must say all that was written: a cell that comes to nothing would be somebody's answer lost.
    unread.push(...fields.filter((_, index) => written[index] !== '' && (!understood[index] || isNoRank(question, written, index))))
    const answer = answerTo(question, value)
    if (answer) answers.push(answer)
  }
  return { answers, unread }
}

/** Two first places are no order. */
const isNoRank = ({ kind, options }: Question, written: readonly string[], index: number) => {
  const cell = written[index] ?? ''
  return kind === 'RANKING' && (!/^\d+$/.test(cell) || Number(cell) > options.length || written.indexOf(cell) < index)
}

/** People write «kväll», «2,0», «Ja» and «Håller med» where the product's own export says Kväll, 2, x and AGREE. */
function asExported(cell: string, { kind, options }: Question, index: number): string {
  const word = plainWord(cell)
  if (cell === '') return ''
  const exact = options.find(({ value }) => value === cell)
  const named = (exact ?? options.find(({ value, label }) => word !== '' && [value, label].some((name) => plainWord(name) === word)))?.value
  switch (kind) {
    case 'SINGLE_CHOICE':
      return index === 0 ? (named ?? cell) : cell
    case 'PLACE':
      return index === 0 ? (named ?? cell) : cell
    case 'MULTIPLE_CHOICE': {
      const option = options[index]
      if (!option) return cell
      const ticked = yesOrNo(cell) ?? (named === option.value ? true : undefined)
      return ticked === undefined ? cell : ticked ? 'x' : ''
    }
    case 'SCALE':
    case 'RANKING':
      return cell.replace(/^(\d+)[,.]0+$/, '$1')
    case 'STATEMENTS':
      return (
        stances.find((stance) => [stance, answerWords.sv[stance], answerWords.en[stance]].some((name) => plainWord(name) === word)) ?? cell
      )
    default:
      return cell
  }
}
