import { alikePairs, eachAlikePair } from './alike-pairs'
import { contradicts, type Polarity, polarityOf, sameDirection } from './polarity'

/** From here views are stacked: each is kept, counted and can be opened. */
export const stackFrom = 0.9
/** From here somebody is asked to look; nothing is ever merged. */
export const suggestFrom = 0.5
export const duplicateMethod = { name: 'trigram-jaccard', version: '1' } as const

export interface Received {
  id: string
  text: string
  receivedAt: Date
}

export interface Stack<V extends Received> {
  /** In the order given: the first is the one that lies on top. At least two. */
  views: V[]
  flood: Flood | null
}

/** So many near-identical views within a day that somebody may have asked people to send them. It says nothing of their worth. */
export interface Flood {
  count: number
  from: Date
  to: Date
}

export interface NearDuplicates<V extends Received> {
  stacks: Stack<V>[]
  /** Two that may say the same, most alike first. Those that lie in one stack are not named again. */
  suggested: { a: V; b: V; similarity: number }[]
}

export const floodFrom = 10
const floodHours = 24

/** @param views in the order in which they came in */
export function nearDuplicates<V extends Received>(views: readonly V[]): NearDuplicates<V> {
  const polarities = views.map(({ text }) => polarityOf(text))
  const polarity = (at: number) => polarities[at] ?? nothing
  const stackOf = views.map((_, index) => index)
  const texts = views.map(({ text }) => text)
  const known = { threshold: stackFrom, skip: (a: number, b: number) => top(stackOf, a) === top(stackOf, b) }
  eachAlikePair(texts, known, ({ a, b }) => {
    if (sameDirection(polarity(a), polarity(b))) join(stackOf, a, b)
  })
  const members = new Map<number, V[]>()
  for (const [index, view] of views.entries()) {
    const stacked = members.get(top(stackOf, index))
    if (stacked) stacked.push(view)
    else members.set(top(stackOf, index), [view])
  }
  const stacks = [...members.values()]
    .filter((stacked) => stacked.length > 1)
    .map((stacked) => ({ views: stacked, flood: floodIn(stacked) }))
  // One of each stack speaks for it.
  const tops = [...members.keys()]
  const suggested = alikePairs(
    tops.map((at) => texts[at] ?? ''),
    suggestFrom,
  ).flatMap(({ a, b, similarity }) => {
    const [i, j] = [tops[a] ?? 0, tops[b] ?? 0]
    const [one, other] = [views[i], views[j]]
    return one && other && !contradicts(polarity(i), polarity(j)) ? [{ a: one, b: other, similarity }] : []
  })
  return { stacks, suggested: suggested.sort((one, other) => other.similarity - one.similarity) }
}

const nothing: Polarity = { negations: 0, directions: [] }

function floodIn(views: readonly Received[]): Flood | null {
  const times = views.map(({ receivedAt }) => receivedAt.getTime()).sort((a, b) => a - b)
  let best: Flood | null = null
  let from = 0
  for (const [to, time] of times.entries()) {
    while (time - (times[from] ?? time) > floodHours * 3_600_000) from += 1
    const count = to - from + 1
    if (count >= floodFrom && count > (best?.count ?? 0)) best = { count, from: new Date(times[from] ?? time), to: new Date(time) }
  }
  return best
}

/** The earliest of a stack stands for it. */
function top(stackOf: number[], index: number): number {
  let at = index
  while (stackOf[at] !== at) at = stackOf[at] ?? at
  stackOf[index] = at
  return at
}

function join(stackOf: number[], a: number, b: number) {
  const [one, other] = [top(stackOf, a), top(stackOf, b)]
  stackOf[Math.max(one, other)] = Math.min(one, other)
}
