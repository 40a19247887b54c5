import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import type { DomainEvent } from '@/lib/domain/events'
import { conflict } from '@/lib/domain/result'
import { command, done } from '../command'
import { settleFeedback } from './round'
import { lockDialogue } from './send'

const Delivered = z.object({
  deliveryId: z.uuid(),
  reason: z.string().trim().min(3, 'policy.needsReason').max(300, 'problem.tooLong'),
})

/** A letter has been posted, a call has been made: somebody of ours says so. */
export const recordDelivery = command({
  action: 'feedback.deliver',
  input: Delivered,
  load: lockDelivery,
  run: async ({ tx, delivery, where, input, now }) => {
    if (delivery.state !== 'TO_DO_BY_HAND') return conflict('feedback.alreadyDone')
    await tx.delivery.update({ where: { id: delivery.id }, data: { state: 'DONE_BY_HAND', detail: input.reason, at: now } })
    const told: DomainEvent = { kind: 'feedback.delivered', ...where, data: { deliveryId: delivery.id, state: 'DONE_BY_HAND' } }
    const settled = await settleFeedback(tx, where.dialogueId, now)
    return done(where.dialogueId, { event: [told, ...settled] })
  },
})

async function lockDelivery(tx: Tx, { deliveryId, reason }: z.output<typeof Delivered>) {
  await tx.$queryRaw`SELECT 1 FROM "Delivery" WHERE id = ${deliveryId}::uuid FOR UPDATE`
  const delivery = await tx.delivery.findUnique({
    where: { id: deliveryId },
    select: { id: true, state: true, message: { select: { dialogue: { select: { id: true, organisationId: true, projectId: true } } } } },
  })
  if (!delivery) return undefined
  const { id: dialogueId, organisationId, projectId } = delivery.message.dialogue
  return {
    delivery,
    where: { organisationId, dialogueId },
    subject: { organisationId, projectId, dialogueId, is: { reasoned: reason.length > 0 } },
  }
}

const ReadAddresses = z.object({
  dialogueId: z.uuid(),
  reason: z.string().trim().max(300, 'problem.tooLong').default(''),
})

export interface AddressToWrite {
  deliveryId: string
  contributionId: string | null
  channel: 'MAIL' | 'LETTER' | 'PHONE'
  name: string
  address: string
}

/** The addresses of those who wait for a letter or a call. Reading them needs a reason and leaves an event. */
export const readAddresses = command({
  action: 'identity.read',
  input: ReadAddresses,
  load: async (tx, { dialogueId, reason }) => {
    const found = await lockDialogue(tx, dialogueId)
    return found && { ...found, subject: { ...found.subject, is: { reasoned: reason.length >= 3 } } }
  },
  run: async ({ tx, dialogue, where, input }) => {
    const deliveries = await tx.delivery.findMany({
      where: { state: 'TO_DO_BY_HAND', message: { dialogueId: dialogue.id } },
      orderBy: { id: 'asc' },
      select: { id: true, channel: true, contact: { select: { name: true, address: true, contributionId: true } } },
    })
    const addresses = deliveries.map(
      ({ id, channel, contact }): AddressToWrite => ({
        deliveryId: id,
        channel,
        contributionId: contact.contributionId,
        name: contact.name ?? '',
        address: contact.address,
      }),
    )
    return done(addresses, { event: { kind: 'identity.read', ...where, data: { purpose: input.reason, count: addresses.length } } })
  },
})
