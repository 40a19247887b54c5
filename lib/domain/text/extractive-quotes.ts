import type { Channel } from '../vocabulary'
import { centroidOf, cosine, type Vector, vectorsOf } from './features'

export const quoteMethod = { name: 'mmr', version: '1 (λ 0.7)' } as const
const lambda = 0.7

export interface Quotable {
  id: string
  text: string
  language?: string
  channel: Channel
  /** Empty: not said. */
  area?: string
  /** Whoever wrote it, by a key that says nothing of them; views without one are each somebody's own. */
  author?: string
  consentToQuote: boolean
}

export interface SuggestedQuote {
  id: string
  /** Cosine to the middle of the theme's views, 0–1. */
  centrality: number
  /** Cosine to the most alike of those chosen before, 0–1. */
  redundancy: number
  /** The channel or area that it stands for, where it was chosen so that it is heard at all. */
  speaksFor: string | null
}

/**
 * Views that speak for a theme, by centrality minus redundancy (maximal marginal relevance, Carbonell & Goldstein 1998):
 * first at least one from each channel and each area that has any, then the best of the rest. Only what may be quoted,
 * never two of one person, and always with the way back to the whole view. A person chooses among them.
 * @returns at most `most`, or as many as there are channels and areas if they are more
 */
export function suggestQuotes(views: readonly Quotable[], most = 5): SuggestedQuote[] {
  const vectors = vectorsOf(views)
  const middle = centroidOf(vectors)
  const open = views.flatMap((view, index) =>
    view.consentToQuote && view.text.trim() ? [{ view, vector: vectors[index] ?? new Map() }] : [],
  )
  const chosen: { view: Quotable; vector: Vector; quote: SuggestedQuote }[] = []
  const choose = (speaksFor: string | null, fits: (view: Quotable) => boolean) => {
    const taken = new Set(chosen.flatMap(({ view }) => [view.id, view.author ?? '']))
    const [best] = open
      .filter(({ view }) => fits(view) && !taken.has(view.id) && !(view.author && taken.has(view.author)))
      .map(({ view, vector }) => {
        const centrality = cosine(vector, middle)
        const redundancy = Math.max(0, ...chosen.map((other) => cosine(vector, other.vector)))
        return { view, vector, quote: { id: view.id, centrality, redundancy, speaksFor } }
      })
      .sort((a, b) => marginal(b.quote) - marginal(a.quote) || (a.view.id < b.view.id ? -1 : 1))
    if (best) chosen.push(best)
    return best !== undefined
  }
  for (const key of ['channel', 'area'] as const) {
    for (const wanted of new Set(open.map(({ view }) => view[key] ?? ''))) {
      if (wanted && !chosen.some(({ view }) => view[key] === wanted)) choose(wanted, (view) => view[key] === wanted)
    }
  }
  while (chosen.length < most && choose(null, () => true));
  return chosen.map(({ quote }) => quote)
}

const marginal = ({ centrality, redundancy }: SuggestedQuote) => lambda * centrality - (1 - lambda) * redundancy
