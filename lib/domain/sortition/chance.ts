/** A probability as people count: so many times of so many draws. */
export interface Chance {
  times: number
  of: 100 | 1000 | 10_000
}

/** "About 6 times of 100": of a hundred when that says enough, else of more; never none for somebody who can be drawn. */
export function chanceOf(probability: number): Chance {
  const of = probability >= 0.02 || probability === 0 ? 100 : probability >= 0.002 ? 1000 : 10_000
  const times = Math.round(probability * of)
  if (probability > 0 && times === 0) return { times: 1, of }
  if (probability < 1 && times === of) return { times: of - 1, of }
  return { times, of }
}
