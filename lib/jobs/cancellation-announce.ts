import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { announce } from '@/lib/commands/feedback/send'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'

const Payload = z.object({ decisionId: z.uuid() })

/** A body stopped the dialogue: those who wait are told at once. The answer itself is still owed (INV-23). */
export const cancellationAnnounce: Task = async (payload) => {
  const { decisionId } = Payload.parse(payload)
  const decision = await db.decision.findUnique({ where: { id: decisionId }, select: { dialogueId: true, text: true } })
  if (!decision?.dialogueId) return
  await announce(system, { dialogueId: decision.dialogueId, roundId: decisionId, kind: 'CANCELLED', text: decision.text.slice(0, 4000) })
}
