/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine. A 32-bit counter through the
 * finaliser of MurmurHash3 (Appleby, public domain), with Weyl's golden-ratio step (Steele et al., OOPSLA 2014).
 */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  unit: () => number
  /** A whole number from 0 up to, not including, `below`. */
  below: (below: number) => number
}

export function random(seed: number): Random {
  let state = seed | 0
  const unit = () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x85ebca6b)
    mixed ^= mixed >>> 13
    mixed = Math.imul(mixed, 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296
  }
  return { unit, below: (below) => Math.floor(unit() * below) }
}

/** A seed of its own for each part of a computation, so that one part's draws never shift another's. */
export const seedFor = (seed: number, part: number): number => Math.imul(seed ^ Math.imul(part + 1, 0x27d4eb2f), 0x165667b1) | 0

/** `size` of the numbers 0 … of - 1 without repeats, rising. */
export function sampleOf(of: number, size: number, chance: Random): Uint32Array {
  const all = Uint32Array.from({ length: of }, (_, at) => at)
  const taken = Math.min(size, of)
  for (let at = 0; at < taken; at++) swap(all, at, at + chance.below(of - at))
  return all.slice(0, taken).sort()
}

/** Fisher and Yates, in place. */
export function shuffle(values: { length: number; [at: number]: number }, chance: Random): void {
  for (let at = values.length - 1; at > 0; at--) swap(values, at, chance.below(at + 1))
}

function swap(values: { length: number; [at: number]: number }, a: number, b: number): void {
  const kept = values[a] ?? 0
  values[a] = values[b] ?? 0
  values[b] = kept
}
