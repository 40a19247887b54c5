import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { announce } from '@/lib/commands/feedback/send'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'

const Payload = z.object({ dialogueId: z.uuid(), no: z.number().int() })

/** The brief was changed after opening: those who follow are told what and why (INV-04). */
export const revisionAnnounce: Task = async (payload) => {
  const { dialogueId, no } = Payload.parse(payload)
  const revision = await db.briefRevision.findUnique({ where: { dialogueId_no: { dialogueId, no } }, select: { id: true, reason: true } })
  if (revision) await announce(system, { dialogueId, roundId: revision.id, kind: 'BRIEF_REVISION', text: revision.reason })
}
