import { normals, seeded } from './seeded'

export interface Balance {
  /** 1 − total variation: 1 when those heard are divided as the population is, 0 when they are wholly others. */
  index: number
  /** What a perfectly random sample of as many would have got on average. */
  byChance: number
  /** Nineteen of twenty random samples would get at least this. */
  byChance95: number
  verdict: 'WORSE_THAN_CHANCE' | 'AS_BY_CHANCE' | 'TOO_FEW'
}

/** A tilt of this size should have been seen, or else they are too few to say anything. */
const tiltWorthSeeing = 0.15
const draws = 4000
/** From here on the multinomial is normal to well below the rounding of what is shown. */
const manyPeople = 500

/**
 * How far those heard differ from the population, beside what chance alone would give (Hadfield & Konya,
 * arXiv 2602.14835). Seeded: the same counts always give the same figures.
 * @param counts people heard in each category · @param population of each category, any unit
 * @returns undefined when there is nobody to compare
 */
export function balance(counts: readonly number[], population: readonly number[], seed = 1): Balance | undefined {
  const n = sum(counts)
  const everybody = sum(population)
  if (n === 0 || everybody === 0 || counts.length < 2) return undefined
  const shares = population.map((people) => people / everybody)
  const tv = totalVariation(
    counts.map((count) => count / n),
    shares,
  )
  const { mean, upper95 } = chanceVariation(shares, n, { seed })
  const verdict = tv > upper95 ? 'WORSE_THAN_CHANCE' : upper95 >= tiltWorthSeeing ? 'TOO_FEW' : 'AS_BY_CHANCE'
  return { index: 1 - tv, byChance: 1 - mean, byChance95: 1 - upper95, verdict }
}

export const totalVariation = (p: readonly number[], q: readonly number[]) =>
  p.reduce((total, share, at) => total + Math.abs(share - (q[at] ?? 0)), 0) / 2

/** The total variation of random samples of n people: its mean, and what 95 % of them stay below. */
export function chanceVariation(shares: readonly number[], n: number, { seed = 1, times = draws, exactUpTo = manyPeople } = {}) {
  const draw = n > exactUpTo ? normalDraw(shares, n, seed) : multinomialDraw(shares, n, seed)
  const variations = Float64Array.from({ length: times }, draw).sort()
  return { mean: sum([...variations]) / times, upper95: variations[Math.ceil(0.95 * times) - 1] ?? 0 }
}

function multinomialDraw(shares: readonly number[], n: number, seed: number) {
  const random = seeded(seed)
  let reached = 0
  const upTo = shares.map((share) => (reached += share))
  return () => {
    const counts = new Float64Array(shares.length)
    for (let person = 0; person < n; person += 1) {
      const at = random()
      let category = 0
      while (category < shares.length - 1 && at >= (upTo[category] ?? 1)) category += 1
      counts[category] = (counts[category] ?? 0) + 1
    }
    return totalVariation(
      [...counts].map((count) => count / n),
      shares,
    )
  }
}

function normalDraw(shares: readonly number[], n: number, seed: number) {
  const normal = normals(seeded(seed))
  return () => {
    const noise = shares.map((share) => Math.sqrt(share) * normal())
    const together = sum(noise)
    const off = noise.map((value, at) => Math.abs(value - (shares[at] ?? 0) * together) / Math.sqrt(n))
    return sum(off) / 2
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
