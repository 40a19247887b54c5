import 'server-only'
import { z } from 'zod'
import { type DialogueState, isInDecisionBasis } from '@/lib/domain/dialogue'
import { isShown } from '@/lib/domain/moderation'
import { conflict } from '@/lib/domain/result'
import type { Visibility } from '@/lib/domain/vocabulary'
import { command, done, unchanged } from './command'
import { job } from './job'

interface Recorded {
  organisationId: string
  dialogueId: string
  seqNo: number
  visibility: Visibility
  recordedById: string | null
  state: DialogueState
  typedAt: Date | null
  isWithdrawn: boolean
}

const dayMs = 86_400_000

/**
 * Whoever typed a view in has slipped. As when its author asks for it: the record and its number stay, the use of it ends.
 * After a day it is only the author's to ask for.
 */
export const undoRecording = command({
  action: 'contribution.undoRecording',
  input: z.object({ contributionId: z.uuid() }),
  load: async (tx, { contributionId }) => {
    await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE id = ${contributionId}::uuid FOR UPDATE`
    const [view] = await tx.$queryRaw<Recorded[]>`
      SELECT c."organisationId", c."dialogueId", c."seqNo", c.visibility::text, c."recordedById", d.state::text,
        (SELECT max(e.at) FROM "AuditEvent" e WHERE e."dialogueId" = c."dialogueId" AND e.kind = 'contribution.recorded'
          AND e.data->>'contributionId' = c.id::text) AS "typedAt",
        EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id) AS "isWithdrawn"
      FROM "Contribution" c JOIN "Dialogue" d ON d.id = c."dialogueId" WHERE c.id = ${contributionId}::uuid`
    if (!view) return undefined
    const { organisationId, dialogueId, recordedById: ownerId, state } = view
    return { subject: { organisationId, dialogueId, ownerId, is: { inDecisionBasis: isInDecisionBasis(state) } }, view }
  },
  run: async ({ tx, input: { contributionId }, now, view }) => {
    const { organisationId, dialogueId, seqNo, visibility, typedAt } = view
    if (view.isWithdrawn) return unchanged({ dialogueId, seqNo })
    if (!typedAt || now.getTime() - typedAt.getTime() > dayMs) return conflict('views.undoTooLate')
    await tx.withdrawal.create({ data: { contributionId, at: now } })
    if (isShown(visibility) || visibility === 'PENDING')
      await tx.contribution.update({ where: { id: contributionId }, data: { visibility: 'NOT_PUBLIC' } })
    return done(
      { dialogueId, seqNo },
      {
        event: { kind: 'contribution.undone', organisationId, dialogueId, data: { contributionId, seqNo } },
        later: [job('claims.stale', { contributionId, because: 'WITHDRAWN' })],
      },
    )
  },
})
