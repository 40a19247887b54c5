/** The normal quantile of a one-sided 90 % bound. */
export const z90OneSided = 1.2815515655446004

/**
 * The interval for a share by Wilson's score (J. Am. Stat. Assoc. 22, 1927), which behaves where few have answered.
 * `z` 1.96 gives 95 % two-sided. Of nobody nothing is known: 0 … 1.
 */
export function wilsonInterval(successes: number, trials: number, z: number): { low: number; high: number } {
  if (trials <= 0) return { low: 0, high: 1 }
  const share = successes / trials
  const spread = (z * z) / trials
  const middle = (share + spread / 2) / (1 + spread)
  const reach = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials))
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
