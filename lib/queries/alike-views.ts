import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import { AlikeResult } from '@/lib/domain/text/alike-run'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'

interface Comparable {
  id: string
  seqNo: number
  text: string
  receivedAt: Date
}

/** The views that may be used, in the order in which they came in. */
export function comparableViews(dialogueId: string): Promise<Comparable[]> {
  return db.$queryRaw<Comparable[]>`
    SELECT c.id, c."seqNo", c.text, c."receivedAt" FROM "Contribution" c
    WHERE c."dialogueId" = ${dialogueId}::uuid AND c.visibility <> 'REMOVED' AND NOT c."isBlank"
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id) ORDER BY c."seqNo"`
}

export interface AlikeView {
  seqNo: number
  text: string
  language: string
  direction: 'ltr' | 'rtl'
  channel: Channel
  visibility: Visibility
  receivedAt: Date
}

export type AlikeViewsPage = NonNullable<Awaited<ReturnType<typeof alikeViews>>>
/** A stack is opened to so many; the rest are one link away. */
const shownInStack = 100
const shownPairs = 40

/** The stacks and the pairs of the last comparison, with the texts as they were received. Undefined: no such dialogue. */
export async function alikeViews(actor: Actor, dialogueId: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { id: dialogueId },
    select: {
      id: true,
      title: true,
      registryNumber: true,
      organisationId: true,
      projectId: true,
      counter: { select: { lastSeqNo: true } },
    },
  })
  if (!dialogue) return undefined
  const { organisationId, projectId } = dialogue
  const can = { read: may(actor, 'coding.code', { organisationId, projectId, dialogueId }) }
  const run = can.read.allowed ? await db.alikeRun.findUnique({ where: { dialogueId } }) : null
  // Kept in an older form: as if it had not been made.
  const result = AlikeResult.safeParse(run?.result)
  if (!run || !result.success) return { dialogue, can, run: undefined, stacks: [], suggested: [] }
  const { stacks, suggested, lastSeqNo } = result.data
  const pairs = suggested.slice(0, shownPairs)
  const wanted = [...stacks.flatMap(({ seqNos }) => seqNos.slice(0, shownInStack)), ...pairs.flatMap(({ a, b }) => [a, b])]
  const views = await db.$queryRaw<AlikeView[]>`
    SELECT c."seqNo", c.text, c.language, c.direction, c.channel::text, c.visibility::text, c."receivedAt" FROM "Contribution" c
    WHERE c."dialogueId" = ${dialogueId}::uuid AND c."seqNo" = ANY(${[...new Set(wanted)]}::int[]) AND c.visibility <> 'REMOVED'`
  const bySeqNo = new Map(views.map((view) => [view.seqNo, view]))
  return {
    dialogue,
    can,
    run: {
      at: run.at,
      method: run.method,
      version: run.version,
      views: run.views,
      pairs: suggested.length,
      newer: Math.max(0, (dialogue.counter?.lastSeqNo ?? 0) - lastSeqNo),
    },
    stacks: stacks.map(({ seqNos, flood }) => ({
      count: seqNos.length,
      flood: flood && { count: flood.count, from: new Date(flood.from), to: new Date(flood.to) },
      views: seqNos.slice(0, shownInStack).flatMap((seqNo) => bySeqNo.get(seqNo) ?? []),
    })),
    suggested: pairs.flatMap(({ a, b, similarity }) => {
      const [one, other] = [bySeqNo.get(a), bySeqNo.get(b)]
      return one && other ? [{ a: one, b: other, similarity }] : []
    }),
  }
}
