import 'server-only'
import type { Tx } from '@/lib/db'
import type { DomainEvent } from '@/lib/domain/events'
import { isAllAttempted } from '@/lib/domain/feedback'

interface Round {
  /** Given when the round follows from one thing that happened: the same thing never starts two rounds. */
  id?: string
  dialogueId: string
  kind: 'ANSWER' | 'ACTION_UPDATE' | 'BRIEF_REVISION' | 'PROMISE_MOVED' | 'CANCELLED'
  text: string
  signedBy?: string
  actionId?: string
  byId?: string | null
  at: Date
}

/** Opens a round of telling people, with a delivery for each. Told again, it only adds those who have come since. */
export async function openRound(tx: Tx, round: Round, contacts: { id: string; kind: 'MAIL' | 'LETTER' | 'PHONE' }[]) {
  const { id = undefined, at, ...rest } = round
  const message = id
    ? await tx.feedbackMessage.upsert({ where: { id }, create: { id, at, ...rest }, update: {} })
    : await tx.feedbackMessage.create({ data: { at, ...rest } })
  const added = await tx.delivery.createMany({
    data: contacts.map((contact) => ({
      messageId: message.id,
      contactId: contact.id,
      channel: contact.kind,
      state: contact.kind === 'MAIL' ? ('QUEUED' as const) : ('TO_DO_BY_HAND' as const),
      at,
    })),
    skipDuplicates: true,
  })
  return { messageId: message.id, added: added.count }
}

interface ContactRow {
  id: string
  kind: 'MAIL' | 'LETTER' | 'PHONE'
}

/** Everyone who is owed the answer: whose view asked for it, who follows, and who proposed the topic (INV-21). */
export const contactsOwed = (tx: Tx, dialogueId: string) => tx.$queryRaw<ContactRow[]>`
  SELECT c.id, c.kind FROM identity."Contact" c
  WHERE c."endedAt" IS NULL AND (
    (c."isFollower" AND c."confirmedAt" IS NOT NULL AND c."dialogueId" = ${dialogueId}::uuid)
    OR c."contributionId" IN (SELECT v.id FROM "Contribution" v WHERE v."dialogueId" = ${dialogueId}::uuid)
    OR c."topicId" IN (SELECT p."topicId" FROM "Dialogue" d JOIN "Project" p ON p.id = d."projectId" WHERE d.id = ${dialogueId}::uuid)
  ) ORDER BY c.id`

/** Whose views are coded to the theme, and who asked to be told. */
export const contactsBehindTheme = (tx: Tx, themeId: string) => tx.$queryRaw<ContactRow[]>`
  SELECT c.id, c.kind FROM identity."Contact" c
  WHERE c."endedAt" IS NULL AND c."contributionId" IN (SELECT k."contributionId" FROM "Coding" k WHERE k."themeId" = ${themeId}::uuid)
  ORDER BY c.id`

/** When all who asked have their answer, or it has been tried, the promise is kept: also in a cancelled dialogue (INV-21, INV-23). */
export async function settleFeedback(tx: Tx, dialogueId: string, now: Date): Promise<DomainEvent[]> {
  await tx.$queryRaw`SELECT 1 FROM "Dialogue" WHERE id = ${dialogueId}::uuid FOR UPDATE`
  const dialogue = await tx.dialogue.findUniqueOrThrow({
    where: { id: dialogueId },
    select: { state: true, organisationId: true, promise: { select: { fulfilledAt: true } } },
  })
  const rounds = await tx.feedbackMessage.findMany({
    where: { dialogueId, kind: 'ANSWER' },
    select: { deliveries: { select: { state: true } } },
  })
  const states = rounds.flatMap(({ deliveries }) => deliveries.map(({ state }) => state))
  if (rounds.length === 0 || !isAllAttempted(states)) return []
  const where = { organisationId: dialogue.organisationId, dialogueId }
  const events: DomainEvent[] = []
  if (dialogue.promise && !dialogue.promise.fulfilledAt) {
    await tx.feedbackPromise.update({ where: { dialogueId }, data: { fulfilledAt: now } })
    events.push({ kind: 'feedback.fulfilled', ...where, data: {} })
  }
  if (dialogue.state === 'DECIDED') {
    await tx.dialogue.update({ where: { id: dialogueId }, data: { state: 'FEEDBACK_GIVEN' } })
    events.push({ kind: 'dialogue.moved', ...where, data: { from: 'DECIDED', to: 'FEEDBACK_GIVEN' } })
  }
  return events
}
