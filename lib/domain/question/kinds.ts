import { multipleChoice, singleChoice } from './choice'
import type { AnyKind } from './kind'
import { ownWords } from './own-words'
import { photo } from './photo'
import { place } from './place'
import type { QuestionKind } from './question'
import { ranking } from './ranking'
import { scale } from './scale'
import { statements } from './statements'

/** Every way of answering. */
export const kinds: Record<QuestionKind, AnyKind> = {
  OWN_WORDS: ownWords,
  SINGLE_CHOICE: singleChoice,
  MULTIPLE_CHOICE: multipleChoice,
  SCALE: scale,
  RANKING: ranking,
  PLACE: place,
  PHOTO: photo,
  STATEMENTS: statements,
}
