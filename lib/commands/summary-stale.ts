import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { type StaleReason, staleReasons } from '@/lib/domain/summary'
import { command, done, unchanged } from './command'

interface Change {
  contributionId: string
  because: StaleReason
  /** Only what rests on the view under these themes; left out, everything that rests on it. */
  themeIds?: string[]
}

/**
 * Marks every claim, quote and tension that rests on a view whose ground has moved, in each version that has not been
 * superseded. The mark blocks publication until a person has read the claim again. Safe to run twice.
 */
export async function markStale(tx: Tx, { contributionId, because, themeIds }: Change): Promise<number> {
  const themes = themeIds ?? []
  const [row] = await tx.$queryRaw<{ marked: number }[]>`
    WITH claims AS (
      UPDATE "SummaryClaim" c SET "isStale" = true, "staleReason" = ${because}
      FROM "ClaimSource" s, "PerspectiveSummary" p
      WHERE s."claimId" = c.id AND s."contributionId" = ${contributionId}::uuid AND p.id = c."summaryId" AND p.state <> 'SUPERSEDED'
        AND (cardinality(${themes}::uuid[]) = 0 OR c."themeId" = ANY(${themes}::uuid[]))
        AND (NOT c."isStale" OR c."staleReason" IS DISTINCT FROM ${because})
      RETURNING 1
    ), quotes AS (
      UPDATE "Quote" q SET "isStale" = true FROM "PerspectiveSummary" p
      WHERE q."contributionId" = ${contributionId}::uuid AND p.id = q."summaryId" AND p.state <> 'SUPERSEDED' AND NOT q."isStale"
        AND (cardinality(${themes}::uuid[]) = 0 OR q."themeId" = ANY(${themes}::uuid[]))
      RETURNING 1
    ), tensions AS (
      UPDATE "Tension" t SET "isStale" = true FROM "TensionSource" s, "PerspectiveSummary" p
      WHERE s."tensionId" = t.id AND s."contributionId" = ${contributionId}::uuid AND p.id = t."summaryId" AND p.state <> 'SUPERSEDED'
        AND NOT t."isStale" AND cardinality(${themes}::uuid[]) = 0
      RETURNING 1
    )
    SELECT ((SELECT count(*) FROM claims) + (SELECT count(*) FROM quotes) + (SELECT count(*) FROM tensions))::int AS marked`
  return row?.marked ?? 0
}

/** What the job does when a view has been hidden, removed, masked or withdrawn. */
export const staleClaims = command({
  action: 'summary.stale',
  input: z.object({ contributionId: z.uuid(), because: z.enum(staleReasons) }),
  load: async (tx, { contributionId }) => {
    const view = await tx.contribution.findUnique({
      where: { id: contributionId },
      select: { organisationId: true, dialogueId: true, dialogue: { select: { projectId: true } } },
    })
    if (!view) return undefined
    const { organisationId, dialogueId, dialogue } = view
    return { organisationId, dialogueId, subject: { organisationId, projectId: dialogue.projectId, dialogueId } }
  },
  run: async ({ tx, input, organisationId, dialogueId }) => {
    const claims = await markStale(tx, input)
    if (claims === 0) return unchanged(0)
    return done(claims, { event: { kind: 'claims.staled', organisationId, dialogueId, data: { ...input, claims } } })
  },
})
