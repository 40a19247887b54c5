import { codebookSearch, isFormOf, type SearchWords } from './codebook-search'
import { SurfaceForms } from './surface-forms'
import { swedishStem } from './swedish-stem'
import { wordsOf } from './words'

export interface CatchingWord {
  word: string
  /** How many of the uncoded views it would find. */
  views: number
  /** How many of them no word before it in the list finds. */
  more: number
}

/**
 * Words that would find the views that nobody has coded and that no word of the code book finds: the one that finds
 * most first, then the one that finds most of what is left. A help for whoever writes the code book.
 * @param uncoded the views that wait for a decision
 * @param fewest a word must find this many views
 */
export function wordsForUncoded(
  uncoded: readonly { text: string; language?: string }[],
  codebook: readonly SearchWords[],
  most = 10,
  fewest = 2,
): CatchingWord[] {
  const find = codebookSearch(codebook)
  const forms = new SurfaceForms()
  const missed = uncoded.filter(({ text }) => find(text).length === 0)
  const candidates = new Set<string>()
  const words = missed.map(({ text, language }) => {
    for (const { stem } of forms.read(text, language)) candidates.add(stem)
    return [...new Set(wordsOf(text).map(({ lower }) => lower))].map((lower) => ({ lower, stem: swedishStem(lower) }))
  })
  const finds = new Map<string, number[]>()
  for (const wanted of candidates) {
    const at = words.flatMap((written, index) => (written.some(({ lower, stem }) => isFormOf(lower, stem, wanted)) ? [index] : []))
    if (at.length >= fewest) finds.set(wanted, at)
  }
  const left = new Set(missed.keys())
  const chosen: CatchingWord[] = []
  while (chosen.length < most) {
    const [best] = [...finds]
      .map(([stem, at]) => ({ stem, at, more: at.filter((index) => left.has(index)).length }))
      .filter(({ more }) => more >= fewest)
      .sort((a, b) => b.more - a.more || b.at.length - a.at.length || (a.stem < b.stem ? -1 : 1))
    if (!best) break
    chosen.push({ word: forms.shown(best.stem), views: best.at.length, more: best.more })
    finds.delete(best.stem)
    for (const index of best.at) left.delete(index)
  }
  return chosen
}
