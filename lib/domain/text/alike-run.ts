import { z } from 'zod'
import type { NearDuplicates, Received } from './near-duplicates'

/** What is kept of a comparison: numbers of views, so that a text that is masked later is masked here too. */
export const AlikeResult = z.object({
  /** The last view that was compared; those after it are new since. */
  lastSeqNo: z.number().int(),
  stacks: z.array(
    z.object({
      seqNos: z.array(z.number().int()).min(2),
      flood: z.object({ count: z.number().int(), from: z.iso.datetime(), to: z.iso.datetime() }).nullable(),
    }),
  ),
  suggested: z.array(z.object({ a: z.number().int(), b: z.number().int(), similarity: z.number() })),
})
export type AlikeResult = z.infer<typeof AlikeResult>

/** More than so many pairs are nobody's to go through; the most alike are kept. */
const mostSuggested = 300

export function alikeResult({ stacks, suggested }: NearDuplicates<Received & { seqNo: number }>, lastSeqNo: number): AlikeResult {
  return {
    lastSeqNo,
    stacks: stacks
      .map(({ views, flood }) => ({
        seqNos: views.map(({ seqNo }) => seqNo),
        flood: flood && { count: flood.count, from: flood.from.toISOString(), to: flood.to.toISOString() },
      }))
      .sort((one, other) => (one.seqNos[0] ?? 0) - (other.seqNos[0] ?? 0)),
    suggested: suggested.slice(0, mostSuggested).map(({ a, b, similarity }) => ({ a: a.seqNo, b: b.seqNo, similarity })),
  }
}
