import 'server-only'
import type { Tx } from '@/lib/db'
import { type Answer, answersFrom } from '@/lib/domain/question/answer'
import { answersInUse } from '@/lib/domain/view-text'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'
import { textInUse } from './view-text'

export interface ExportedView {
  seqNo: number
  receivedAt: Date
  channel: Channel
  language: string
  text: string
  translation: string
  visibility: Visibility
  mayBeQuoted: boolean
  isWithdrawn: boolean
  themes: string
  outside: string
  occasion: string
  /** Who wrote it down for the person, or read it in. */
  recorder: string
  sheetNo: string
  answers: Answer[]
}

/** In the order received. A removed view keeps its number and loses its text, a masked one says what is shown: the rest is given out only after a secrecy review. */
export async function exportedViews(tx: Tx, dialogueId: string): Promise<ExportedView[]> {
  const rows = await tx.$queryRaw<(Omit<ExportedView, 'answers'> & { answers: unknown })[]>`
    SELECT c."seqNo", c."receivedAt", c.channel::text, c.language, c.visibility::text, c."consentToQuote" AS "mayBeQuoted",
      ${textInUse} AS text, c.answers, coalesce(c.occasion, '') AS occasion, coalesce(c."sheetNo", '') AS "sheetNo",
      coalesce((SELECT u."displayName" FROM "User" u WHERE u.id = c."recordedById"), '') AS recorder,
      coalesce((SELECT v.text FROM "ContributionVersion" v WHERE v."contributionId" = c.id AND v.kind = 'TRANSLATION' AND c.visibility NOT IN ('REMOVED', 'REDACTED')
        ORDER BY v.no DESC LIMIT 1), '') AS translation,
      EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id) AS "isWithdrawn",
      coalesce((SELECT string_agg(DISTINCT t.name, ', ') FROM "Coding" k JOIN "Theme" t ON t.id = k."themeId" WHERE k."contributionId" = c.id), '') AS themes,
      coalesce((SELECT o."forwardedTo" FROM "OutsideQuestion" o WHERE o."contributionId" = c.id), '') AS outside
    FROM "Contribution" c WHERE c."dialogueId" = ${dialogueId}::uuid ORDER BY c."seqNo"`
  return rows.map((row) => ({ ...row, answers: answersInUse(answersFrom(row.answers), row.visibility) }))
}
