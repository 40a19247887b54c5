import { z } from 'zod'
import { longestAnswer, shortestAnswer } from '../draft'
import { invalid, ok } from '../result'
import { kind } from './kind'
import { text } from './typed'

/** In a person's own words. */
export const ownWords = kind({
  Value: z.string().max(longestAnswer),
  read: (question, typed, isPause) => {
    const words = text(typed.answer).trim()
    if (words.length > longestAnswer) return invalid({ answer: ['contribute.tooLong'] })
    if (!isPause && (question.isRequired || words) && words.length < shortestAnswer) return invalid({ answer: ['contribute.tooShort'] })
    return ok(words)
  },
  isEmpty: (words) => words === '',
  // Saved half-way through a sentence: to be gone on with before it is sent.
  isWhole: (words) => words.length >= shortestAnswer,
  isOwnWords: () => true,
  say: (words) => words,
  given: () => [],
  columns: () => [''],
  cells: (words) => [words],
  fromCells: ([words]) => words,
})
