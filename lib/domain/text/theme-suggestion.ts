import { centroidOf, cosine, type Vector, vectorsOf } from './features'

/** Written on every suggestion: another method, or another version of it, is another suggestion. */
export const suggestionMethod = { name: 'nearest-centroid', version: '1' } as const
/** A theme needs this many coded examples before it is suggested at all. */
export const fewestExamples = 2
export const suggestionsShown = 3

export interface CodedText {
  text: string
  language?: string
  /** The themes that people have put on it. None: it is to get suggestions. */
  themeIds: readonly string[]
}

export interface ThemeSuggestion {
  themeId: string
  /** Cosine to the theme's coded examples, 0–1. It orders; it is no probability and is not shown as one. */
  score: number
}

/**
 * For each text that nobody has coded, the themes whose coded examples it is most like, the nearest first, three at most.
 * A suggestion is a candidate: it counts nowhere until a named person confirms it.
 * @returns one list a text, in the given order; empty for coded texts and where nothing is alike
 */
export function suggestThemes(texts: readonly CodedText[]): ThemeSuggestion[][] {
  const vectors = vectorsOf(texts)
  const examples = new Map<string, Vector[]>()
  texts.forEach(({ themeIds }, index) => {
    for (const id of themeIds) examples.set(id, [...(examples.get(id) ?? []), vectors[index] ?? new Map()])
  })
  const centroids = [...examples]
    .filter(([, of]) => of.length >= fewestExamples)
    .map(([themeId, of]) => ({ themeId, centre: centroidOf(of) }))
  return texts.map(({ themeIds }, index) => (themeIds.length > 0 ? [] : nearest(vectors[index] ?? new Map(), centroids)))
}

function nearest(vector: Vector, centroids: readonly { themeId: string; centre: Vector }[]): ThemeSuggestion[] {
  return centroids
    .map(({ themeId, centre }) => ({ themeId, score: cosine(vector, centre) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.themeId < b.themeId ? -1 : 1))
    .slice(0, suggestionsShown)
}
