import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { db } from '@/lib/db'
import { composeFor } from './letters/compose'
import { queueMail } from './outgoing'

const Payload = z.object({ messageId: z.uuid() })

/** Writes each waiting delivery's mail. Stopped in the middle, it goes on where it was: what is written is not written again. */
export const feedbackDeliver: Task = async (payload) => deliverRound(Payload.parse(payload).messageId)

export async function deliverRound(messageId: string) {
  const round = await db.feedbackMessage.findUnique({ where: { id: messageId }, include: roundParts })
  if (!round) return
  const queued = await db.delivery.findMany({
    where: { messageId, state: 'QUEUED', channel: 'MAIL' },
    orderBy: { id: 'asc' },
    select: { id: true, contact: true },
  })
  for (const { id, contact } of queued) {
    const letter = await composeFor(round, contact)
    const about = {
      dedupeKey: `delivery:${id}`,
      organisationId: round.dialogue.organisationId,
      deliveryId: id,
      followerId: contact.isFollower ? contact.id : undefined,
    }
    await queueMail({ ...letter, ...about, to: contact.address })
  }
}

export const roundParts = {
  dialogue: {
    select: {
      id: true,
      slug: true,
      title: true,
      organisationId: true,
      organisation: { select: { name: true, hosts: true } },
      promise: { select: { dueOn: true } },
      decisions: {
        where: { kind: 'OUTCOME', state: 'PUBLISHED' },
        orderBy: { publishedAt: 'desc' },
        take: 1,
        select: { meetingDate: true, paragraph: true, body: { select: { name: true } } },
      },
    },
  },
} as const satisfies object
