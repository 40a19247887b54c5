import { isStopWord } from './stop-words'
import { swedishStem } from './swedish-stem'
import { wordsOf } from './words'

/** A text as what it holds of each feature, of length 1 (or empty). */
export type Vector = ReadonlyMap<string, number>

/** Runs of 3–5 letters see through compounds and bent forms alike: 'gatubelysningen' holds most of 'belysning'. */
const shortestGram = 3
const longestGram = 5

/** How often each feature stands in a text: the stems, and the runs of letters of every word that is no stop word. */
export function featuresOf(text: string, language = 'sv'): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (feature: string, weight: number) => counts.set(feature, (counts.get(feature) ?? 0) + weight)
  for (const { lower } of wordsOf(text)) {
    if (isStopWord(lower, language)) continue
    add(`=${language === 'sv' ? swedishStem(lower) : lower}`, 1)
    const marked = `<${lower}>`
    for (let size = shortestGram; size <= longestGram; size += 1) {
      for (let at = 0; at + size <= marked.length; at += 1) add(marked.slice(at, at + size), 1)
    }
  }
  return counts
}

/** Texts as vectors in which a feature weighs less the more texts hold it (tf-idf, the log of the count, length 1). */
export function vectorsOf(texts: readonly { text: string; language?: string }[]): Vector[] {
  const counts = texts.map(({ text, language }) => featuresOf(text, language))
  const holders = new Map<string, number>()
  for (const features of counts) for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1)
  return counts.map((features) => {
    const weighed = new Map<string, number>()
    for (const [feature, count] of features) {
      const rarity = Math.log((1 + texts.length) / (1 + (holders.get(feature) ?? 0))) + 1
      weighed.set(feature, (1 + Math.log(count)) * rarity)
    }
    return unit(weighed)
  })
}

/** The mean direction of some vectors. */
export function centroidOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>()
  for (const vector of vectors) for (const [feature, value] of vector) sum.set(feature, (sum.get(feature) ?? 0) + value)
  return unit(sum)
}

/** The cosine of two vectors of length 1: 0–1, as no feature weighs less than nothing. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [feature, value] of few) sum += value * (many.get(feature) ?? 0)
  return sum
}

function unit(vector: Map<string, number>): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))
  if (length > 0) for (const [feature, value] of vector) vector.set(feature, value / length)
  return vector
}
