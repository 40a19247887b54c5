import 'server-only'
import { z } from 'zod'
import type { AttachmentKind, AttachmentState } from '@/lib/domain/attachment'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done, unchanged } from './command'

const ticked = z.preprocess((value) => value === true || value === 'on' || value === 'yes', z.boolean())

interface Judged {
  organisationId: string
  dialogueId: string
  projectId: string
  contributionId: string
  kind: AttachmentKind
  state: AttachmentState
  isWithdrawn: boolean
}

/** A picture is shown only when a person has looked at it, apart from its view's words. No machine looks for faces. */
export const decideAttachment = command({
  action: 'attachment.decide',
  input: z.object({ attachmentId: z.uuid(), outcome: z.enum(['SHOW', 'HIDE'], { error: 'problem.choose' }), isLookedAt: ticked }),
  load: async (tx, { attachmentId }) => {
    await tx.$executeRaw`SELECT 1 FROM "Attachment" WHERE id = ${attachmentId}::uuid FOR UPDATE`
    const [file] = await tx.$queryRaw<Judged[]>`
      SELECT a."organisationId", a."dialogueId", d."projectId", a."contributionId", a.kind::text, a.state::text,
        EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = a."contributionId") AS "isWithdrawn"
      FROM "Attachment" a JOIN "Dialogue" d ON d.id = a."dialogueId" WHERE a.id = ${attachmentId}::uuid AND a."contributionId" IS NOT NULL`
    if (!file) return undefined
    const { organisationId, dialogueId, projectId, contributionId } = file
    return { subject: { organisationId, dialogueId, projectId, contributionId }, file }
  },
  run: async ({ tx, actor, now, file, input: { attachmentId, outcome, isLookedAt } }) => {
    const { organisationId, dialogueId, contributionId } = file
    if (outcome === 'SHOW' && file.kind !== 'PHOTO') return conflict('moderation.documentStays')
    if (outcome === 'SHOW' && file.isWithdrawn) return conflict('moderation.isWithdrawn')
    if (outcome === 'SHOW' && !isLookedAt) return invalid({ isLookedAt: ['moderation.lookFirst'] })
    const state: AttachmentState = outcome === 'SHOW' ? 'PUBLIC' : 'HIDDEN'
    if (file.state === state) return unchanged({ state })
    await tx.attachment.update({ where: { id: attachmentId }, data: { state, decidedById: actor.userId, decidedAt: now } })
    const data = { attachmentId, contributionId, state }
    return done({ state }, { event: { kind: 'attachment.decided', organisationId, dialogueId, data } })
  },
})
