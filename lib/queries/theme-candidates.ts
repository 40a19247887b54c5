import 'server-only'
import { db } from '@/lib/db'
import type { CodedText } from '@/lib/domain/text/theme-suggestion'
import { textInUse } from './view-text'

/** Every view that may be used, with the themes that people have put on it: what suggestions are worked out from. */
export async function codedTexts(dialogueId: string): Promise<(CodedText & { id: string })[]> {
  return db.$queryRaw`
    SELECT c.id, ${textInUse} AS text, c.language, ARRAY(SELECT DISTINCT k."themeId" FROM "Coding" k JOIN "Theme" t ON t.id = k."themeId"
        WHERE k."contributionId" = c.id AND NOT t."isRetired") AS "themeIds"
    FROM "Contribution" c WHERE c."dialogueId" = ${dialogueId}::uuid AND c.visibility <> 'REMOVED' AND NOT c."isBlank"
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id)
      AND NOT EXISTS (SELECT 1 FROM "OutsideQuestion" o WHERE o."contributionId" = c.id)
    ORDER BY c."seqNo"`
}

/** Per theme how many suggestions wait, were confirmed and were refused: whether the method is of any use here. */
export async function candidateTallies(dialogueId: string) {
  const rows = await db.$queryRaw<{ themeId: string; waiting: number; accepted: number; refused: number }[]>`
    SELECT "themeId", count(*) FILTER (WHERE state = 'CANDIDATE')::int AS waiting, count(*) FILTER (WHERE state = 'ACCEPTED')::int AS accepted,
      count(*) FILTER (WHERE state = 'REFUSED')::int AS refused
    FROM "ThemeCandidate" WHERE "dialogueId" = ${dialogueId}::uuid GROUP BY 1`
  return new Map(rows.map(({ themeId, ...tally }) => [themeId, tally]))
}
