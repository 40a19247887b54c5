import 'server-only'
import type { Tx } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import type { Visibility } from '@/lib/domain/vocabulary'
import { textInUse } from '@/lib/queries/view-text'

interface ViewRow {
  id: string
  dialogueId: string
  organisationId: string
  projectId: string
  text: string
  visibility: Visibility
}

/** The view that is coded, one coder at a time. The dialogue is held still, so that no summary is published between the lines. */
export async function lockView(tx: Tx, contributionId: string) {
  const [view] = await tx.$queryRaw<ViewRow[]>`
    SELECT c.id, c."dialogueId", c."organisationId", d."projectId", ${textInUse} AS text, c.visibility
    FROM "Contribution" c JOIN "Dialogue" d ON d.id = c."dialogueId" WHERE c.id = ${contributionId}::uuid
    FOR SHARE OF d FOR NO KEY UPDATE OF c`
  if (!view) return undefined
  const { organisationId, projectId, dialogueId } = view
  return { view, subject: { organisationId, projectId, dialogueId } }
}

/** The themes of the view's own code book that are in use. */
export async function usableThemes(tx: Tx, dialogueId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true
  return (await tx.theme.count({ where: { dialogueId, isRetired: false, id: { in: [...ids] } } })) === new Set(ids).size
}

/** A person codes and writes: the policy has let in nobody without a name. */
export function personId(actor: Actor): string {
  if (!actor.userId) throw new Error('only a person codes and writes')
  return actor.userId
}
