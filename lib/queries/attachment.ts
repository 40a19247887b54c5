import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { type AttachmentKind, type AttachmentState, isAttachmentShown } from '@/lib/domain/attachment'
import { type DialogueState, isPublicDialogue } from '@/lib/domain/dialogue'
import { may, mayAny } from '@/lib/domain/policy'

interface Row {
  id: string
  organisationId: string
  dialogueId: string
  projectId: string
  slug: string
  contributionId: string | null
  draftKey: string | null
  viewDraftKey: string | null
  codeHash: string | null
  kind: AttachmentKind
  state: AttachmentState
  sourceHash: string
  viewVisibility: string | null
  isWithdrawn: boolean
  showsViews: boolean
  dialogueState: DialogueState
  openedAt: Date | null
  approvedByDecisionId: string | null
}

/** A stored file and everything that decides who may see it. */
export async function attachmentAt(organisationId: string, id: string): Promise<Row | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT a.id, a."organisationId", a."dialogueId", d."projectId", d.slug, a."contributionId", a."draftKey", c."draftKey" AS "viewDraftKey",
      c."codeHash", a.kind::text, a.state::text, a."sourceHash", c.visibility::text AS "viewVisibility", d."showsViews",
      d.state::text AS "dialogueState", d."openedAt", d."approvedByDecisionId",
      EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = a."contributionId") AS "isWithdrawn"
    FROM "Attachment" a JOIN "Dialogue" d ON d.id = a."dialogueId" LEFT JOIN "Contribution" c ON c.id = a."contributionId"
    WHERE a.id = ${id}::uuid AND a."organisationId" = ${organisationId}::uuid AND a."storedAt" IS NOT NULL`
  return row
}

/** What the visitor holds beside their rights: the keys to a draft and to a view, as hashes. */
export interface Keys {
  draft?: string
  code?: string
}

/** public: whoever asks · own: its author, or staff whose task it is. Undefined: for this visitor there is no such file. */
export function attachmentAccess(row: Row, actor: Actor, keys: Keys): 'public' | 'own' | undefined {
  const { organisationId, projectId, dialogueId } = row
  const isOpen = isPublicDialogue({ state: row.dialogueState, openedAt: row.openedAt, approvedByDecisionId: row.approvedByDecisionId })
  const isShown = isOpen && isAttachmentShown({ ...row, viewVisibility: row.viewVisibility ?? '' })
  const subject = { organisationId, projectId, dialogueId, contributionId: row.contributionId ?? undefined }
  if (may(actor, 'attachment.read', { ...subject, is: { public: isShown } }).allowed) return 'public'
  const holdsDraft = keys.draft !== undefined && (keys.draft === row.draftKey || keys.draft === row.viewDraftKey)
  const holdsCode = keys.code !== undefined && keys.code === row.codeHash
  if (holdsDraft || holdsCode) return 'own'
  if (!row.contributionId) return undefined
  // What is masked or removed is read only by those who decide on it.
  const isUnderSecrecy = row.viewVisibility === 'REDACTED' || row.viewVisibility === 'REMOVED'
  const reads = isUnderSecrecy ? (['moderation.decide'] as const) : (['contribution.read', 'moderation.read'] as const)
  return mayAny(actor, reads, subject) ? 'own' : undefined
}
