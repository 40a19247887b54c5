import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { announce } from '@/lib/commands/feedback/send'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'

const Payload = z.object({ dialogueId: z.uuid() })

/** The promised date was moved: those who wait are told the new one, and why (INV-22). */
export const promiseAnnounce: Task = async (payload) => {
  const { dialogueId } = Payload.parse(payload)
  const move = await db.feedbackReschedule.findFirst({ where: { dialogueId }, orderBy: { at: 'desc' }, select: { id: true, reason: true } })
  if (move) await announce(system, { dialogueId, roundId: move.id, kind: 'PROMISE_MOVED', text: move.reason })
}
