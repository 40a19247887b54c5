/** A word where it stands: offsets count Unicode code points of the text, end not included (as Passage of ../coding). */
export interface Word {
  /** As it was written. */
  surface: string
  /** In small letters. */
  lower: string
  startAt: number
  endAt: number
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text in any script. 'a-traktorer' is one word; punctuation and emoji are none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let utf16 = 0
  let at = 0
  for (const found of text.matchAll(wordPattern)) {
    at += codePointsIn(text.slice(utf16, found.index))
    const surface = found[0]
    const endAt = at + codePointsIn(surface)
    words.push({ surface, lower: surface.toLowerCase(), startAt: at, endAt })
    utf16 = found.index + surface.length
    at = endAt
  }
  return words
}

const codePointsIn = (text: string) => {
  let count = 0
  for (const _ of text) count += 1
  return count
}
