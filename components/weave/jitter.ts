/** Numbers from 0 to 1 that look random and are the same every time for the same seed: a thread must not move when the page is read again. */
export function jitter(seed: string): () => number {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One decimal is finer than any screen here, and keeps the page small. */
export function round(number: number) {
  return Math.round(number * 10) / 10
}

/** Evenly from one end to the other; a single thing stands in the middle. */
export function spread(count: number, from: number, to: number): number[] {
  if (count === 1) return [round((from + to) / 2)]
  return Array.from({ length: count }, (_, index) => round(from + ((to - from) * index) / (count - 1)))
}
