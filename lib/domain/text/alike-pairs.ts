import { trigramsOf } from './trigrams'

export interface AlikePair {
  /** Places in the list that was given, a before b. */
  a: number
  b: number
  /** Trigram Jaccard, 0–1, as pg_trgm counts it. */
  similarity: number
}

interface Search {
  /** 0 < threshold ≤ 1 */
  threshold: number
  /** Pairs that nobody needs to have compared: of those already known to lie together. */
  skip?: (a: number, b: number) => boolean
}

/** All pairs that are at least so alike, in the order of b, then a. */
export function alikePairs(texts: readonly string[], threshold: number): AlikePair[] {
  const pairs: AlikePair[] = []
  eachAlikePair(texts, { threshold }, (pair) => pairs.push(pair))
  return pairs.sort((one, other) => one.b - other.b || one.a - other.a)
}

/**
 * Visits all pairs of texts that are at least so alike, by an inverted index over each text's rarest trigrams: whoever is
 * alike enough must share one of them (prefix filtering, Bayardo et al., WWW 2007). Exact, nothing is missed.
 */
export function eachAlikePair(texts: readonly string[], { threshold, skip }: Search, visit: (pair: AlikePair) => void): void {
  const sets = rareFirst(texts)
  const shortestFirst = [...sets.keys()].sort((a, b) => setAt(sets, a).length - setAt(sets, b).length || a - b)
  const holders = new Map<number, number[]>()
  const seenBy = new Int32Array(texts.length).fill(-1)
  for (const b of shortestFirst) {
    const set = setAt(sets, b)
    const looked = set.length - Math.ceil(threshold * set.length - 1e-9) + 1
    // Whoever comes later is at least as long, so fewer of this one's trigrams need to be in the index.
    const indexed = set.length - Math.ceil(((2 * threshold) / (1 + threshold)) * set.length - 1e-9) + 1
    const shortest = threshold * set.length - 1e-9
    for (let at = 0; at < Math.min(looked, set.length); at += 1) {
      const trigram = set[at] ?? 0
      const found = holders.get(trigram)
      // Rising in length: from the back, until they are too short.
      for (let from = (found?.length ?? 0) - 1; found && from >= 0; from -= 1) {
        const a = found[from] ?? 0
        if (setAt(sets, a).length < shortest) break
        if (seenBy[a] === b) continue
        seenBy[a] = b
        if (skip?.(a, b)) continue
        const similarity = jaccardSorted(setAt(sets, a), set, threshold)
        if (similarity >= threshold) visit({ a: Math.min(a, b), b: Math.max(a, b), similarity })
      }
      if (at >= indexed) continue
      if (found) found.push(b)
      else holders.set(trigram, [b])
    }
  }
}

const setAt = (sets: readonly Int32Array[], index: number) => sets[index] ?? new Int32Array()

/** Each text's trigrams as numbers, the rarest with the lowest number, in rising order. */
function rareFirst(texts: readonly string[]): Int32Array[] {
  const sets = texts.map(trigramsOf)
  const holders = new Map<string, number>()
  for (const set of sets) for (const trigram of set) holders.set(trigram, (holders.get(trigram) ?? 0) + 1)
  const order = [...holders].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
  const numberOf = new Map(order.map(([trigram], index) => [trigram, index]))
  return sets.map((set) => Int32Array.from([...set], (trigram) => numberOf.get(trigram) ?? 0).sort())
}

/** Gives up, with 0, as soon as the threshold is out of reach. */
function jaccardSorted(a: Int32Array, b: Int32Array, threshold: number): number {
  const shorter = Math.min(a.length, b.length)
  if (shorter < threshold * Math.max(a.length, b.length) - 1e-9) return 0
  const needed = (threshold / (1 + threshold)) * (a.length + b.length) - 1e-9
  let both = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (both + Math.min(a.length - i, b.length - j) < needed) return 0
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) both += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return both / (a.length + b.length - both)
}
