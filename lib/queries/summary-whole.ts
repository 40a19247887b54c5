import 'server-only'
import type { Tx } from '@/lib/db'
import { briefFrom } from '@/lib/domain/brief'
import { faultOf, type QuoteSource } from '@/lib/domain/quote'
import { type SummaryFacts, textsFrom } from '@/lib/domain/summary'

export type SummaryWhole = NonNullable<Awaited<ReturnType<typeof summaryWhole>>>
export type SourceView = SummaryWhole['views'] extends Map<string, infer V> ? V : never

/** A version with everything it says and rests on, in as many queries whatever its size. */
export async function summaryWhole(client: Tx, summaryId: string) {
  const summary = await client.perspectiveSummary.findUnique({
    where: { id: summaryId },
    include: {
      claims: { include: { sources: { select: { contributionId: true } } }, orderBy: [{ order: 'asc' }, { id: 'asc' }] },
      tensions: { include: { sources: true }, orderBy: { no: 'asc' } },
      quotes: { orderBy: [{ order: 'asc' }, { id: 'asc' }] },
      writers: { select: { userId: true } },
      dialogue: { include: { brief: { select: { content: true } } } },
    },
  })
  if (!summary) return undefined
  const ids = [
    ...summary.claims.flatMap(({ sources }) => sources.map(({ contributionId }) => contributionId)),
    ...summary.tensions.flatMap(({ sources }) => sources.map(({ contributionId }) => contributionId)),
    ...summary.quotes.map(({ contributionId }) => contributionId),
  ]
  const views = await sourceViews(client, summary.dialogueId, ids)
  return {
    summary,
    views,
    undecided: await undecidedIn(client, summary.dialogueId),
    includesChildren: briefFrom(summary.dialogue.brief?.content).includesChildren,
  }
}

/** Only views of the same dialogue count as sources. */
export async function sourceViews(client: Tx, dialogueId: string, ids: readonly string[]) {
  const rows = await client.contribution.findMany({
    where: { dialogueId, id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      seqNo: true,
      channel: true,
      text: true,
      visibility: true,
      consentToQuote: true,
      language: true,
      direction: true,
      withdrawal: { select: { at: true } },
      versions: { select: { no: true, kind: true, text: true, language: true, madeBy: true }, orderBy: { no: 'desc' } },
    },
    orderBy: { seqNo: 'asc' },
  })
  return new Map(rows.map(({ withdrawal, ...row }) => [row.id, { ...row, isWithdrawn: withdrawal !== null }]))
}

/** Views that wait for a coder: neither coded nor placed outside the question, and not taken back or removed (INV-15). */
export async function undecidedIn(client: Tx, dialogueId: string): Promise<number> {
  const [row] = await client.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Contribution" c
    WHERE c."dialogueId" = ${dialogueId}::uuid AND c.visibility <> 'REMOVED'
      AND NOT EXISTS (SELECT 1 FROM "Coding" k WHERE k."contributionId" = c.id)
      AND NOT EXISTS (SELECT 1 FROM "OutsideQuestion" o WHERE o."contributionId" = c.id)
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id)`
  return row?.count ?? 0
}

/** What the publish check looks at. */
export function factsOf({ summary, views, undecided, includesChildren }: SummaryWhole): SummaryFacts {
  const isUsable = (id: string) => {
    const view = views.get(id)
    return view !== undefined && !view.isWithdrawn && view.visibility !== 'REMOVED'
  }
  return {
    version: summary.version,
    changeNote: summary.changeNote,
    undecided,
    includesChildren,
    texts: textsFrom(summary.texts),
    claims: summary.claims.map((claim) => ({
      ...claim,
      sources: claim.sources.map(({ contributionId }) => ({ isUsable: isUsable(contributionId) })),
    })),
    tensions: summary.tensions.map((tension) => {
      const usable = (side: string) => tension.sources.filter((source) => source.side === side && isUsable(source.contributionId)).length
      return { ...tension, a: usable('a'), b: usable('b') }
    }),
    quotes: summary.quotes.map((quote) => {
      const view: QuoteSource | undefined = views.get(quote.contributionId)
      return { ...quote, fault: view ? faultOf(quote.text, view) : 'notUsable' }
    }),
  }
}
