import type { z } from 'zod'
import type { MessageKey, Result } from '../result'
import type { AnswerWords } from './answer-words'
import type { Option, Question, QuestionSettings } from './question'
import type { Typed } from './typed'

/** What an answer needs to know of its question, now or when it was asked. */
export interface Asked {
  label: string
  options: Option[]
  settings: QuestionSettings
  isRequired?: boolean
}

/** One way of answering: everything that the product has to know of it. One file a kind, listed in kinds.ts. */
export interface Kind<Value> {
  Value: z.ZodType<Value>
  /** What was typed, or what to put right, by the names of the page's fields. Who pauses may stop half-way. */
  read: (question: Question, typed: Typed, isPause: boolean) => Result<Value>
  isEmpty: (value: Value) => boolean
  /** Enough to be sent; left out, whatever is not empty is. */
  isWhole?: (value: Value, asked: Asked) => boolean
  /** Whether it holds what only this person could have written, so that others read it only with leave. */
  isOwnWords: (value: Value) => boolean
  say: (value: Value, asked: Asked, words: AnswerWords) => string
  /** The answers that a later question can be asked because of. */
  given: (value: Value) => string[]
  /** Its columns in a spreadsheet: what stands after the question's label, empty for a single one. */
  columns: (asked: Asked) => string[]
  cells: (value: Value, asked: Asked) => string[]
  fromCells: (cells: string[], asked: Asked) => unknown
  /** What is wrong with a question of this kind, by the field that the strategist typed it in. */
  fault?: (asked: { options: string[]; settings: QuestionSettings }) => { field: 'options' | 'settings'; message: MessageKey } | undefined
}

/** The same, of any stored value: what cannot be read is no answer. */
export interface AnyKind extends Pick<Kind<unknown>, 'read' | 'columns' | 'fault'> {
  isEmpty: (stored: unknown) => boolean
  isWhole: (stored: unknown, asked: Asked) => boolean
  isOwnWords: (stored: unknown) => boolean
  say: (stored: unknown, asked: Asked, words: AnswerWords) => string
  given: (stored: unknown) => string[]
  cells: (stored: unknown, asked: Asked) => string[]
  fromCells: (cells: string[], asked: Asked) => unknown
}

export function kind<Value>(own: Kind<Value>): AnyKind {
  const { read, columns, fault } = own
  const readable = (stored: unknown): Value | undefined => {
    const found = own.Value.safeParse(stored)
    return found.success && !own.isEmpty(found.data) ? found.data : undefined
  }
  const over = <Out>(stored: unknown, empty: Out, answer: (value: Value) => Out): Out => {
    const value = readable(stored)
    return value === undefined ? empty : answer(value)
  }
  return {
    read,
    columns,
    fault,
    isEmpty: (stored) => readable(stored) === undefined,
    isWhole: (stored, asked) => over(stored, false, (value) => own.isWhole?.(value, asked) ?? true),
    isOwnWords: (stored) => over(stored, false, own.isOwnWords),
    say: (stored, asked, words) => over(stored, '', (value) => own.say(value, asked, words)),
    given: (stored) => over(stored, [], own.given),
    cells: (stored, asked) =>
      over(
        stored,
        columns(asked).map(() => ''),
        (value) => own.cells(value, asked),
      ),
    fromCells: (cells, asked) => readable(own.fromCells(cells, asked)),
  }
}
