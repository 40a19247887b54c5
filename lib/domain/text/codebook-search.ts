import { swedishStem } from './swedish-stem'
import { type Word, wordsOf } from './words'

/** A place in a text where a code book's word was found: code points, end not included, as Passage of ../coding. */
export interface Hit {
  themeId: string
  /** The word of the code book that found it. */
  word: string
  startAt: number
  endAt: number
}

export interface SearchWords {
  themeId: string
  words: readonly string[]
}

/** A shorter word would be found inside too many others ('ljus' in 'ljusblå' is meant, 'is' in 'polis' is not). */
const shortestInside = 5

interface Sought {
  themeId: string
  word: string
  stems: string[]
}

/**
 * Finds a code book's words in a text by their stems: 'belysning' finds 'belysningen' (a bent form), 'belysningsstolpe'
 * (a compound that begins with it) and 'gatubelysning' (one that ends with it). Several words are found in a row only.
 * @returns every hit, the whole written word marked, in the order of the text
 */
export function codebookSearch(codebook: readonly SearchWords[]): (text: string) => Hit[] {
  const sought = codebook.flatMap(({ themeId, words }) =>
    words.flatMap((word): Sought[] => {
      const stems = wordsOf(word).map(({ lower }) => swedishStem(lower))
      return stems.length > 0 ? [{ themeId, word, stems }] : []
    }),
  )
  return (text) => {
    const words = wordsOf(text)
    const stems = words.map(({ lower }) => swedishStem(lower))
    return sought.flatMap((one) => hitsOf(one, words, stems)).sort((a, b) => a.startAt - b.startAt || a.endAt - b.endAt)
  }
}

function hitsOf({ themeId, word, stems: wanted }: Sought, words: readonly Word[], stems: readonly string[]): Hit[] {
  return words.flatMap(({ startAt }, at) => {
    const last = words[at + wanted.length - 1]
    if (!last || !wanted.every((stem, step) => isFormOf(words[at + step]?.lower ?? '', stems[at + step] ?? '', stem))) return []
    return [{ themeId, word, startAt, endAt: last.endAt }]
  })
}

/** Whether a written word is a form of the stem, begins with it, or is a compound that ends with it. */
export function isFormOf(written: string, stem: string, wanted: string): boolean {
  if (stem === wanted) return true
  if (wanted.length >= 4 && written.startsWith(wanted)) return true
  return (
    wanted.length >= shortestInside &&
    (stem.endsWith(wanted) || (written.includes('-') && written.split('-').some((part) => part.startsWith(wanted))))
  )
}
