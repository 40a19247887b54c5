import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import type { ModerationOutcome } from '@/lib/domain/moderation'
import { may } from '@/lib/domain/policy'

interface Counted {
  by: 'code' | 'channel' | 'language' | 'month'
  key: string
  decided: number
  notShown: number
  medianHours: number | null
}

/**
 * How the review has been done: by rule, channel, language and month. Never by theme, words or opinion: nothing here can
 * tell which views were reviewed, only how many and how fast.
 */
export async function moderationStatistics(actor: Actor, organisationId: string) {
  const can = { read: may(actor, 'moderation.statistics', { organisationId }) }
  if (!can.read.allowed) return { can, rows: [], outcomes: [], appeals: { decided: 0, changed: 0 } }
  const [rows, outcomes, [appeals]] = await Promise.all([
    db.$queryRaw<Counted[]>`
      WITH decided AS (
        SELECT m.code, m.outcome::text, c.channel::text, c.language, to_char(m."decidedAt" AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM') AS month,
          extract(epoch FROM m."decidedAt" - CASE m.trigger WHEN 'REVIEW' THEN c."receivedAt" ELSE m."openedAt" END) / 3600 AS hours
        FROM "ModerationCase" m JOIN "Contribution" c ON c.id = m."contributionId"
        WHERE m."organisationId" = ${organisationId}::uuid AND m."decidedAt" IS NOT NULL)
      SELECT k.by, k.key, count(*)::int AS decided, count(*) FILTER (WHERE d.outcome <> 'PUBLISH')::int AS "notShown",
        percentile_cont(0.5) WITHIN GROUP (ORDER BY d.hours) AS "medianHours"
      FROM decided d CROSS JOIN LATERAL (VALUES ('code', d.code), ('channel', d.channel), ('language', d.language), ('month', d.month)) k(by, key)
      WHERE k.key IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`,
    db.moderationCase.groupBy({ by: ['outcome'], where: { organisationId, decidedAt: { not: null } }, _count: true }),
    db.$queryRaw<{ decided: number; changed: number }[]>`
      SELECT count(*)::int AS decided, count(*) FILTER (WHERE "appealOutcome" <> outcome)::int AS changed
      FROM "ModerationCase" WHERE "organisationId" = ${organisationId}::uuid AND state = 'FINAL'`,
  ])
  return {
    can,
    rows,
    outcomes: outcomes.flatMap(({ outcome, _count: count }) => (outcome ? [{ outcome: outcome satisfies ModerationOutcome, count }] : [])),
    appeals: appeals ?? { decided: 0, changed: 0 },
  }
}
export type ModerationStatistics = Awaited<ReturnType<typeof moderationStatistics>>
