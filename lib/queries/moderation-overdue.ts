import 'server-only'
import type { db, Tx } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { dueAt } from './moderation-due'

export interface Overdue {
  organisationId: string
  count: number
  /** Cases that nobody has been told of. */
  fresh: string[]
}

/** What should have been looked at by now, by organisation. One statement, however much there is. */
export function overdueIn(client: Tx | typeof db, now: Date, organisationId?: string): Promise<Overdue[]> {
  const here = organisationId ? Prisma.sql`AND c."organisationId" = ${organisationId}::uuid` : Prisma.empty
  return client.$queryRaw<Overdue[]>`
    SELECT c."organisationId", count(*)::int AS count,
      coalesce(array_agg(m.id) FILTER (WHERE m.id IS NOT NULL AND m."escalatedAt" IS NULL), '{}') AS fresh
    FROM "Contribution" c LEFT JOIN "ModerationCase" m ON m."contributionId" = c.id AND m.state IN ('OPEN', 'APPEALED')
    WHERE (c.visibility = 'PENDING' OR m.id IS NOT NULL) ${here} AND ${dueAt} < ${now}
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id)
    GROUP BY 1`
}
