import { officialese } from './officialese'
import { wordsOf } from './words'

/** What could be said more plainly, where it stands: offsets in code points, end not included. */
export interface PlainHint {
  kind: 'LONG_SENTENCE' | 'PASSIVE' | 'OFFICIALESE'
  found: string
  /** A plainer way to say it, in Swedish; only for officialese. */
  instead: string | null
  startAt: number
  endAt: number
}

export interface PlainLanguage {
  words: number
  sentences: number
  /** Björnsson's LIX: words a sentence + the percentage of words of more than six letters. null: too short to say. */
  lix: number | null
  level: PlainLevel | null
  hints: PlainHint[]
}

export const plainLevels = ['VERY_EASY', 'EASY', 'MEDIUM', 'HARD', 'VERY_HARD'] as const
export type PlainLevel = (typeof plainLevels)[number]

/** More words than this in a sentence, and it is worth parting. */
export const longSentence = 20
const fewestForLix = 10

/** Help for who writes to residents: pure, so that it runs while one writes. It never stops anything. */
export function plainLanguage(text: string): PlainLanguage {
  const words = wordsOf(text)
  const sentences = sentencesWith(text)
  const long = words.filter(({ surface }) => Array.from(surface).length > 6).length
  const lix = words.length < fewestForLix ? null : Math.round(words.length / Math.max(1, sentences.length) + (100 * long) / words.length)
  const hints = [
    ...sentences
      .filter(({ count }) => count > longSentence)
      .map(({ count, ...at }) => ({ kind: 'LONG_SENTENCE' as const, ...at, instead: null })),
    ...passives(text),
    ...stiff(text),
  ]
  return {
    words: words.length,
    sentences: sentences.length,
    lix,
    level: lix === null ? null : levelOf(lix),
    hints: hints.sort((a, b) => a.startAt - b.startAt),
  }
}

/** Björnsson's scale: under 25 as a children's book, 55 and over as a statute. */
export const levelOf = (lix: number): PlainLevel => plainLevels[[25, 35, 45, 55].findIndex((below) => lix < below)] ?? 'VERY_HARD'

function sentencesWith(text: string) {
  const sentences: { found: string; count: number; startAt: number; endAt: number }[] = []
  let at = 0
  // A line break ends a sentence too: headings and lists have no full stop.
  for (const piece of text.split(/(?<=[.!?…:](?=\s|$))|\n/u)) {
    const lead = piece.length - piece.trimStart().length
    const found = piece.trim()
    const from = text.indexOf(piece, at)
    const startAt = codePoints(text.slice(0, from + lead))
    const count = wordsOf(found).length
    if (count > 0) sentences.push({ found, count, startAt, endAt: startAt + codePoints(found) })
    at = from + piece.length
  }
  return sentences
}

// 'beslutas', 'genomfördes', 'har beslutats', 'införs'. Many words in -s are no passives; what is not surely one is left alone.
const passivePattern =
  /(?<![\p{L}-])\p{Ll}*(?:\p{Ll}{2}[bcdfghjklmnprstvx](?:as|ades|des|ats)|(?:för|lägg|sätt|bygg|ställ|håll|skriv|driv|bjud|gör)s)(?![\p{L}-])/gu
const noPassives = new Set(
  (
    'finnas hoppas trivas andas minnas lyckas umgås färdas vistas svettas tillsammans alldeles annars gärdes hördes deras våras ' +
    'medborgarnas åtminstone mötas träffas hjälpas skymtas brås enas kappas låtsas kallas envisas misslyckas fattas åldras saknas behövas'
  ).split(' '),
)
const nouns = /(?:[aeo]rnas|valdas|ungas|skas|plats|[ion]sats|skats|mats|fats|rats|tats)$/

function passives(text: string): PlainHint[] {
  return [...text.matchAll(passivePattern)]
    .filter(([word]) => !noPassives.has(word) && !nouns.test(word))
    .map((found) => hint('PASSIVE', text, found.index, found[0], null))
}

function stiff(text: string): PlainHint[] {
  return officialese.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map((found) => hint('OFFICIALESE', text, found.index, found[0], instead)),
  )
}

function hint(kind: PlainHint['kind'], text: string, utf16: number, found: string, instead: string | null): PlainHint {
  const startAt = codePoints(text.slice(0, utf16))
  return { kind, found, instead, startAt, endAt: startAt + codePoints(found) }
}

const codePoints = (text: string) => Array.from(text).length
