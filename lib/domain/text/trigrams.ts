/**
 * PostgreSQL's pg_trgm in TypeScript: the same trigrams, and so the same number on both sides.
 * Two blanks before each word and one after; a word is a run of letters and digits; each trigram counts once.
 */
export function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{Nd}\p{M}]+/gu)) {
    const letters = [' ', ' ', ...word, ' ']
    for (let at = 0; at + 2 < letters.length; at += 1) trigrams.add(`${letters[at]}${letters[at + 1]}${letters[at + 2]}`)
  }
  return trigrams
}

/** @returns 0–1: the share of all trigrams of the two that both have. Two texts without a word are not alike. */
export function trigramSimilarity(a: string, b: string): number {
  return jaccard(trigramsOf(a), trigramsOf(b))
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both += 1
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}
