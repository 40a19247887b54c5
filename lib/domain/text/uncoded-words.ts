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
  const holders = new Map<string, Set<number>>()
  missed.forEach(({ text, language }, index) => {
    for (const { stem } of forms.read(text, language)) candidates.add(stem)
    for (const { lower } of wordsOf(text)) holders.set(lower, (holders.get(lower) ?? new Set()).add(index))
  })
  const written = [...holders].map(([lower, views]) => ({ lower, stem: swedishStem(lower), views }))
  const finds = new Map<string, number[]>()
  for (const wanted of candidates) {
    const views = new Set<number>()
    for (const one of written) if (isFormOf(one.lower, one.stem, wanted)) for (const index of one.views) views.add(index)
    if (views.size >= fewest) finds.set(wanted, [...views])
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
