import 'server-only'
import { Prisma } from '@/lib/generated/prisma/client'
import { textMatches } from './text-search'

const masked = Prisma.sql`coalesce((SELECT m.text FROM "ContributionVersion" m WHERE m."contributionId" = c.id AND m.kind = 'REDACTION'
  ORDER BY m.no DESC LIMIT 1), '')`

/** textInUse() of lib/domain/view-text in SQL, of the view that the statement calls c. */
export const textInUse = Prisma.sql`CASE c.visibility WHEN 'REMOVED' THEN '' WHEN 'REDACTED' THEN ${masked} ELSE c.text END`

/** Searches in what may be read. A hit in what was taken away would tell that it stands there. */
export const isFoundInUse = (
  q: string,
) => Prisma.sql`((c.visibility NOT IN ('REMOVED', 'REDACTED') AND ${textMatches(Prisma.sql`c.text`, q)})
  OR (c.visibility = 'REDACTED' AND ${textMatches(masked, q)}))`

/** For findMany: the version that textInUse needs. */
export const latestMask = {
  where: { kind: 'REDACTION' },
  orderBy: { no: 'desc' },
  take: 1,
  select: { text: true },
} as const
