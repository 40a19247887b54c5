import 'server-only'
import { db } from '@/lib/db'
import type { Channel } from '@/lib/domain/vocabulary'

export interface LastRecordedView {
  id: string
  seqNo: number
  channel: Channel
  sheetNo: string | null
  language: string
  direction: 'ltr' | 'rtl'
  excerpt: string
}

/** The five that this person typed in last, newest first; without those that they have undone. */
export const lastRecorded = (dialogueId: string, userId: string | null) =>
  db.$queryRaw<LastRecordedView[]>`
    SELECT c.id, c."seqNo", c.channel::text, c."sheetNo", c.language, c.direction, left(c.text, 120) AS excerpt
    FROM "Contribution" c WHERE c."dialogueId" = ${dialogueId}::uuid AND c."recordedById" = ${userId}::uuid AND c."sourceSystem" IS NULL
      AND c.visibility NOT IN ('REMOVED', 'REDACTED') AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id)
    ORDER BY c."seqNo" DESC LIMIT 5`
