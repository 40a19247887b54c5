import { isStopWord } from './stop-words'
import { swedishStem } from './swedish-stem'
import { wordsOf } from './words'

/** How often each word that is no stop word stands in a text, gathered by stem. */
export interface StemCount {
  stem: string
  count: number
}

/** Remembers how each stem was written, so that people are shown a word and not a stem. */
export class SurfaceForms {
  private readonly forms = new Map<string, Map<string, number>>()

  /** Reads one text. @returns its stems with their counts; numbers and one-letter words are no themes */
  read(text: string, language = 'sv'): StemCount[] {
    const counts = new Map<string, number>()
    for (const { lower } of wordsOf(text)) {
      if (lower.length < 3 || /^\p{N}+$/u.test(lower) || isStopWord(lower, language)) continue
      const stem = language === 'sv' ? swedishStem(lower) : lower
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
      const written = this.forms.get(stem) ?? new Map<string, number>()
      this.forms.set(stem, written.set(lower, (written.get(lower) ?? 0) + 1))
    }
    return [...counts].map(([stem, count]) => ({ stem, count }))
  }

  /** The way in which a stem was written most often; of two as common, the shorter. */
  shown(stem: string): string {
    const written = [...(this.forms.get(stem) ?? [])]
    const [best] = written.sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
    return best?.[0] ?? stem
  }
}
