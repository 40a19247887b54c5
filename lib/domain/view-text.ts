import type { Answer } from './question/answer'
import { isOwnWordsIn } from './question/answer'
import type { Visibility } from './vocabulary'

interface Received {
  text: string
  visibility: Visibility
  /** The latest masked version, when there is one. */
  masked?: string | null
}

const isUnderSecrecy = (visibility: Visibility) => visibility === 'REDACTED' || visibility === 'REMOVED'

/** Whether the words that are read change when a view goes from one state to another. */
export const isReadAnew = (from: Visibility, to: Visibility) => from !== to && (isUnderSecrecy(from) || isUnderSecrecy(to))

/**
 * What is read of a view by those who work with it and by its author: masked once it is masked, nothing once the law has had
 * it removed. What was received stays as a record under secrecy, opened one by one with a reason (readOriginal).
 */
export function textInUse({ text, visibility, masked }: Received): string {
  if (visibility === 'REMOVED') return ''
  return visibility === 'REDACTED' ? (masked ?? '') : text
}

/** Answers in own words say again what a masking took away. */
export const answersInUse = (answers: readonly Answer[], visibility: Visibility): Answer[] =>
  visibility === 'REMOVED' ? [] : visibility === 'REDACTED' ? answers.filter((answer) => !isOwnWordsIn(answer)) : [...answers]
