import { type Missing, missingMessage } from '@/lib/domain/opening'
import { conflict } from '@/lib/domain/result'

/** The refusal that prints the exact list of what is missing. */
export const notYet = (missing: readonly Missing[]) =>
  conflict('brief.cannotOpen', { count: missing.length, ...missing[0]?.params }, missing.map(missingMessage))
