import 'server-only'
import { db } from '@/lib/db'
import { type Actor, organisationsOf } from '@/lib/domain/actor'
import { today } from '@/lib/domain/calendar'
import { type DeliveryState, deliveryStates } from '@/lib/domain/feedback'
import { may } from '@/lib/domain/policy'
import { daysLate, promiseState } from '@/lib/domain/promise'

/** Who has been told, as numbers and ids: no name and no address. Bounces with their reasons. */
export async function feedbackReport(actor: Actor, dialogueId: string, now = new Date()) {
  const dialogue = await db.dialogue.findUnique({
    where: { id: dialogueId },
    select: {
      id: true,
      slug: true,
      title: true,
      registryNumber: true,
      state: true,
      organisationId: true,
      projectId: true,
      decisionBodyId: true,
      promise: { include: { reschedules: { orderBy: { at: 'asc' } } } },
    },
  })
  // Another organisation's work does not exist here.
  if (!dialogue || !organisationsOf(actor).includes(dialogue.organisationId)) return undefined
  const { organisationId, projectId, decisionBodyId: bodyId, promise } = dialogue
  const subject = { organisationId, projectId, dialogueId, bodyId }
  const [rounds, owed, readWithCode] = await Promise.all([
    db.feedbackMessage.findMany({
      where: { dialogueId },
      orderBy: { at: 'desc' },
      select: {
        id: true,
        kind: true,
        at: true,
        signedBy: true,
        text: true,
        deliveries: { select: { id: true, state: true, channel: true, detail: true, at: true } },
      },
    }),
    owedByKind(dialogueId),
    db.auditEvent.count({ where: { dialogueId, kind: 'answer.readWithCode' } }),
  ])
  const day = today(now)
  return {
    dialogue,
    can: {
      read: may(actor, 'dialogue.read', subject),
      send: may(actor, 'feedback.send', subject),
      move: may(actor, 'feedback.movePromise', subject),
      addresses: may(actor, 'identity.read', { ...subject, is: { reasoned: true } }),
      deliver: may(actor, 'feedback.deliver', { ...subject, is: { reasoned: true } }),
    },
    promise: promise && { ...promise, state: promiseState(promise, day), daysLate: daysLate(promise, day) },
    owed: owed.filter(({ isFollower }) => !isFollower),
    followers: owed.filter(({ isFollower }) => isFollower).reduce((sum, { count }) => sum + count, 0),
    readWithCode,
    rounds: rounds.map(({ deliveries, ...round }) => ({
      ...round,
      counts: countsOf(deliveries.map(({ state }) => state)),
      bounces: deliveries.filter(({ state }) => state === 'BOUNCED'),
      byHand: deliveries.filter(({ state }) => state === 'TO_DO_BY_HAND'),
    })),
  }
}
export type FeedbackReport = NonNullable<Awaited<ReturnType<typeof feedbackReport>>>

const countsOf = (states: DeliveryState[]) =>
  deliveryStates.map((state) => ({ state, count: states.filter((one) => one === state).length })).filter(({ count }) => count > 0)

const owedByKind = (dialogueId: string) => db.$queryRaw<{ kind: 'MAIL' | 'LETTER' | 'PHONE'; isFollower: boolean; count: number }[]>`
  SELECT c.kind, c."isFollower", count(*)::int AS count FROM identity."Contact" c
  WHERE c."endedAt" IS NULL AND (
    (c."isFollower" AND c."confirmedAt" IS NOT NULL AND c."dialogueId" = ${dialogueId}::uuid)
    OR c."contributionId" IN (SELECT v.id FROM "Contribution" v WHERE v."dialogueId" = ${dialogueId}::uuid)
    OR c."topicId" IN (SELECT p."topicId" FROM "Dialogue" d JOIN "Project" p ON p.id = d."projectId" WHERE d.id = ${dialogueId}::uuid)
  ) GROUP BY c.kind, c."isFollower" ORDER BY c.kind`
