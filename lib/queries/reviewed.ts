import 'server-only'
import { db } from '@/lib/db'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { type ReviewedCounts, reviewedFrom } from '@/lib/domain/reviewed'

/** What has been hidden or masked in a dialogue, and why, in numbers: for everybody. */
export async function reviewedViews(organisationId: string, slug: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { organisationId_slug: { organisationId, slug } },
    select: {
      ...{ id: true, slug: true, title: true, level: true, moderation: true, showsViews: true },
      ...{ state: true, openedAt: true, approvedByDecisionId: true },
      organisation: { select: { staffedHours: true } },
    },
  })
  if (!dialogue || !isPublicDialogue(dialogue) || dialogue.level === 'INFORM') return undefined
  const [counts] = await db.$queryRaw<(Omit<ReviewedCounts, 'codes'> & { codes: ReviewedCounts['codes'] | null })[]>`
    WITH now AS (
      SELECT DISTINCT ON (c.id) c.visibility, m.code FROM "Contribution" c
      JOIN "ModerationCase" m ON m."contributionId" = c.id AND m."decidedAt" IS NOT NULL AND m.outcome <> 'PUBLISH'
      WHERE c."dialogueId" = ${dialogue.id}::uuid AND c.visibility IN ('HIDDEN_PENDING_REVIEW', 'REMOVED', 'REDACTED')
      ORDER BY c.id, m."decidedAt" DESC)
    SELECT (count(*) FILTER (WHERE visibility <> 'REDACTED'))::int AS hidden, (count(*) FILTER (WHERE visibility = 'REDACTED'))::int AS masked,
      (SELECT json_agg(g) FROM (SELECT code, count(*)::int AS count FROM now GROUP BY code) g) AS codes FROM now`
  const { organisation, ...shown } = dialogue
  return {
    dialogue: shown,
    staffedHours: organisation.staffedHours as unknown,
    reviewed: reviewedFrom({ hidden: counts?.hidden ?? 0, masked: counts?.masked ?? 0, codes: counts?.codes ?? [] }),
  }
}
export type ReviewedPage = NonNullable<Awaited<ReturnType<typeof reviewedViews>>>
