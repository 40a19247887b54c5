import 'server-only'
import { legalCodes, targetHours } from '@/lib/domain/moderation'
import { Prisma } from '@/lib/generated/prisma/client'

/** When somebody waits for a person to look: since it came in, was reported or was appealed. Of a view c and its open case m. */
export const waitingSince = Prisma.sql`coalesce(m."appealedAt", m."openedAt", c."receivedAt")`

/** When somebody must have looked, by the target hours. */
export const dueAt = Prisma.sql`${waitingSince} + make_interval(hours => CASE
  WHEN m.state = 'OPEN' AND m.code = ANY(${[...legalCodes]}::text[]) THEN ${targetHours('REPORT', legalCodes[0])}::int
  WHEN m.state = 'OPEN' AND m.trigger = 'REPORT' THEN ${targetHours('REPORT')}::int
  ELSE ${targetHours('NEW')}::int END)`
