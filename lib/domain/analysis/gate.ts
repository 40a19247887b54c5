import type { Division } from './divisions'
import { chanceStructure, type NullOptions, structureOf } from './permutation-null'
import { random, sampleOf, seedFor } from './random'
import { rowsOf, type VoteMatrix } from './vote-matrix'

/** Why no groups are shown. */
export type GateReason = 'too-few-participants' | 'no-division-without-small-groups' | 'variance-as-by-chance' | 'silhouette-as-by-chance'

export interface Gate {
  shown: boolean
  /** Empty when groups are shown. */
  reasons: GateReason[]
  /** Of the clearest division into groups that are large enough; 0 when there is none. */
  silhouette: number
  nullSilhouette95: number
  /** The first component's share of the variance, and what shuffled votes reach. */
  share: number
  nullShare95: number
}

/**
 * Of more people than this, this many are drawn with the seed, and both the real votes and the shuffled are measured on
 * them: as many as have cast some 60,000 votes together, 600 to 1,500.
 */
export function peopleMeasured({ participants, column }: VoteMatrix): number {
  const each = column.length / Math.max(1, participants)
  return Math.min(1500, Math.max(600, Math.floor(60_000 / Math.max(1, each))))
}

/**
 * Whether the groups say something: both the share of the first component and the clearest division must exceed what 95 of
 * 100 shuffles of the same votes give. Otherwise there are no clear opinion groups.
 */
export function gate(matrix: VoteMatrix, excluded: Uint8Array, members: Uint32Array, found: Division[], options: NullOptions): Gate {
  const closed = (reason: GateReason): Gate => ({
    shown: false,
    reasons: [reason],
    silhouette: 0,
    nullSilhouette95: 0,
    share: 0,
    nullShare95: 0,
  })
  if (members.length < 10) return closed('too-few-participants')
  const { measured, rows } = measuredAmong(matrix, members, options.seed)
  const seen = structureOf(measured, excluded, rows, options.seed)
  const chance = chanceStructure(measured, excluded, rows, { ...options, seed: seedFor(options.seed, 7) })
  const isWhole = measured === matrix
  const clearest = isWhole ? (found[0]?.silhouette ?? 0) : seen.silhouette
  const reasons: GateReason[] = [
    ...(found.length === 0 ? (['no-division-without-small-groups'] as const) : []),
    ...(seen.share > chance.share ? [] : (['variance-as-by-chance'] as const)),
    ...(clearest > chance.silhouette ? [] : (['silhouette-as-by-chance'] as const)),
  ]
  const figures = { silhouette: clearest, nullSilhouette95: chance.silhouette, share: seen.share, nullShare95: chance.share }
  return { shown: reasons.length === 0, reasons, ...figures }
}

function measuredAmong(matrix: VoteMatrix, members: Uint32Array, seed: number) {
  const enough = peopleMeasured(matrix)
  if (matrix.participants <= enough) return { measured: matrix, rows: members }
  const chosen = sampleOf(members.length, enough, random(seedFor(seed, 8)))
  const measured = rowsOf(
    matrix,
    Uint32Array.from(chosen, (at) => members[at] ?? 0),
  )
  return { measured, rows: Uint32Array.from({ length: measured.participants }, (_, row) => row) }
}
