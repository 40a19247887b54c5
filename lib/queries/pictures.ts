import 'server-only'
import { db } from '@/lib/db'
import type { AttachmentKind, AttachmentState } from '@/lib/domain/attachment'

export interface Picture {
  id: string
  contributionId: string
  kind: AttachmentKind
  state: AttachmentState
  width: number | null
  height: number | null
  /** What it shows, in the sender's words. */
  description: string
}

/** The files of some views, by view, in the order in which they were added. Others see only what has been looked at. */
export async function picturesOf(contributionIds: readonly string[], only: 'shown' | 'all'): Promise<Map<string, Picture[]>> {
  const found = new Map<string, Picture[]>()
  if (contributionIds.length === 0) return found
  const rows = await db.$queryRaw<Picture[]>`
    SELECT a.id, a."contributionId", a.kind::text, a.state::text, a.width, a.height, coalesce((
      SELECT p->>'description' FROM jsonb_array_elements(c.answers) answer,
        jsonb_array_elements(CASE WHEN answer->>'kind' = 'PHOTO' THEN answer->'value' ELSE '[]'::jsonb END) p
      WHERE p->>'id' = a.id::text LIMIT 1), '') AS description
    FROM "Attachment" a JOIN "Contribution" c ON c.id = a."contributionId"
    WHERE a."contributionId" = ANY(${[...contributionIds]}::uuid[])
      AND (${only === 'all'} OR (a.state = 'PUBLIC' AND a.kind = 'PHOTO' AND c.visibility = 'PUBLIC'))
    ORDER BY a."createdAt", a.id`
  for (const row of rows) found.set(row.contributionId, [...(found.get(row.contributionId) ?? []), row])
  return found
}
