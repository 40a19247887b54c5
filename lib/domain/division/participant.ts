/** Somebody who is to sit in a group. */
export interface Participant {
  id: string
  organisation: string | null
  /** One answer for each feature that groups are balanced on, in order; null when it is not known. */
  traits: (string | null)[]
}

export type Pair = readonly [string, string]

export interface DivisionRules {
  /** What the traits are, for the explanation. */
  features: string[]
  /** Groups hold this many, or one fewer. */
  groupSize: number
  /** Who must not meet. Comes before everything else, together with no group being of one organisation only. */
  apart: Pair[]
  /** Who wishes to sit together. */
  together: Pair[]
  /** Earlier rounds, each a list of groups of ids: people are to meet others than those. */
  earlier: string[][][]
}

/** Groups of ids. */
export type Division = string[][]

/** As few groups as hold everybody, as even as can be: the first ones have one more. */
export function groupSizes(people: number, groupSize: number): number[] {
  const groups = Math.ceil(people / Math.max(1, groupSize))
  return Array.from({ length: groups }, (_, group) => Math.floor(people / groups) + (group < people % groups ? 1 : 0))
}
