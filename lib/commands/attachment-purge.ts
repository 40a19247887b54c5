import 'server-only'
import { z } from 'zod'
import type { AttachmentKind } from '@/lib/domain/attachment'
import { command, done, unchanged } from './command'

interface Erasable {
  id: string
  organisationId: string
  kind: AttachmentKind
}

const hourMs = 3_600_000
const atATime = 500

/**
 * Files that no view and no draft hold any longer: removed by their owner, left by an upload that was cut off, or of a draft
 * that is gone. They lose their owner here, so that nobody sends them while their bytes are being erased.
 */
export const claimErasable = command({
  action: 'attachment.purge',
  input: z.object({}),
  load: async () => ({ subject: { organisationId: '' } }),
  run: async ({ tx, now }) => {
    const before = new Date(now.getTime() - hourMs)
    const files = await tx.$queryRaw<Erasable[]>`
      UPDATE "Attachment" SET "draftKey" = NULL WHERE id IN (
        SELECT a.id FROM "Attachment" a WHERE a."contributionId" IS NULL AND (a."draftKey" IS NULL OR (a."createdAt" < ${before}
          AND NOT EXISTS (SELECT 1 FROM "Draft" f WHERE f."tokenHash" = a."draftKey" AND position(a.id::text IN f.content::text) > 0)))
        ORDER BY a."createdAt" LIMIT ${atATime} FOR UPDATE SKIP LOCKED)
      RETURNING id, "organisationId", kind::text`
    return unchanged(files)
  },
})

/** Their bytes are gone: so are they. */
export const forgetAttachments = command({
  action: 'attachment.purge',
  input: z.object({ ids: z.array(z.uuid()).max(atATime) }),
  load: async () => ({ subject: { organisationId: '' } }),
  run: async ({ tx, input: { ids } }) => {
    const { count } = await tx.attachment.deleteMany({ where: { id: { in: ids }, draftKey: null, contributionId: null } })
    if (count === 0) return unchanged({ count })
    return done({ count }, { event: { kind: 'attachments.purged', organisationId: null, data: { count } } })
  },
})
