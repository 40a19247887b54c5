import { hideSmallCells } from './analysis/small-cells'
import { type ModerationCode, moderationCodes } from './moderation'

export interface Reviewed {
  isNothing: boolean
  /** null: too few to say how many, or a subtraction would tell. */
  hidden: number | null
  masked: number | null
  reasons: { code: ModerationCode; count: number | null }[]
}

export interface ReviewedCounts {
  hidden: number
  masked: number
  codes: readonly { code: string | null; count: number }[]
}

/**
 * What has been hidden or masked in a dialogue and by which rule, in numbers that point nobody out (INV-13): the rules
 * that have been used are named, and a number is left out when it, or a subtraction, would be of fewer than five.
 */
export function reviewedFrom({ hidden, masked, codes }: ReviewedCounts): Reviewed {
  const used = moderationCodes.flatMap((code) => {
    const count = codes.filter((row) => row.code === code).reduce((sum, row) => sum + row.count, 0)
    return count > 0 ? [{ code, count }] : []
  })
  const shown = hideSmallCells(used.map(({ count }) => count))
  const [hiddenShown = null, maskedShown = null] = hideSmallCells([hidden, masked])
  return {
    isNothing: hidden + masked === 0,
    hidden: hiddenShown,
    masked: maskedShown,
    reasons: used.map(({ code }, index) => ({ code, count: shown[index] ?? null })),
  }
}
