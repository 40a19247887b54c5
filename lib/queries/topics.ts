import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'
import type { Subject } from '@/lib/domain/policy-rule'
import { awaitsScreening, mayMoveTopic, screeningSteps, stateAfter } from '@/lib/domain/topic'

/** Every proposal of the organisation, those that wait for somebody first. */
export async function topics(actor: Actor, organisationId: string) {
  const can = { read: may(actor, 'topic.read', { organisationId, bodyId: bodyOr(actor, organisationId) }) }
  if (!can.read.allowed) return { can, waiting: [], beforeBody: [], settled: [] }
  const rows = await db.topicProposal.findMany({
    where: { organisationId },
    select: { id: true, title: true, state: true, origin: true, submittedAt: true, bodyId: true },
    orderBy: { submittedAt: 'asc' },
  })
  const bodies = await db.body.findMany({ where: { organisationId }, select: { id: true, name: true } })
  const listed = rows.map((row) => ({ ...row, body: bodies.find(({ id }) => id === row.bodyId)?.name ?? null }))
  return {
    can,
    waiting: listed.filter(({ state }) => awaitsScreening(state)),
    beforeBody: listed.filter(({ state }) => state === 'FORWARDED_TO_BODY'),
    settled: listed.filter(({ state }) => !awaitsScreening(state) && state !== 'FORWARDED_TO_BODY').reverse(),
  }
}
/** What is before no body yet is prepared for all of them, and so read by the secretary of each. */
const bodyOr = (actor: Actor, organisationId: string) =>
  actor.roles.find((held) => held.organisationId === organisationId && held.bodyId)?.bodyId

export type TopicsView = Awaited<ReturnType<typeof topics>>

/** One proposal with its answers, its decisions and what this person may do with it. */
export async function topicDesk(actor: Actor, organisationId: string, topicId: string) {
  if (!/^[0-9a-f-]{36}$/.test(topicId)) return undefined
  const row = await db.topicProposal.findFirst({
    where: { id: topicId, organisationId },
    include: {
      screenings: { orderBy: { at: 'asc' } },
      decisions: {
        include: { body: { select: { name: true } }, supersedes: { select: { paragraph: true } } },
        orderBy: { createdAt: 'asc' },
      },
      projects: { select: { id: true, title: true, state: true } },
      mergedInto: { select: { id: true, title: true } },
    },
  })
  if (!row) return undefined
  const subject: Subject = { organisationId, bodyId: row.bodyId, ownerId: row.proposerId, state: row.state }
  const can = {
    read: may(actor, 'topic.read', { ...subject, bodyId: row.bodyId ?? bodyOr(actor, organisationId) }),
    screen: may(actor, 'topic.screen', subject),
    record: may(actor, 'decision.record', subject),
    publish: may(actor, 'decision.publish', subject),
    createProject: may(actor, 'project.create', subject),
  }
  const [bodies, others] = await Promise.all([
    db.body.findMany({ where: { organisationId }, select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    db.topicProposal.findMany({
      where: { organisationId, NOT: [{ id: topicId }, { state: 'MERGED' }, { state: 'WITHDRAWN' }] },
      select: { id: true, title: true },
      orderBy: { submittedAt: 'desc' },
      take: 100,
    }),
  ])
  const by = await db.user.findMany({
    where: { id: { in: row.screenings.map(({ byId }) => byId) } },
    select: { id: true, displayName: true },
  })
  return {
    topic: { ...row, body: bodies.find(({ id }) => id === row.bodyId)?.name ?? null },
    screenings: row.screenings.map((one) => ({ ...one, by: by.find(({ id }) => id === one.byId)?.displayName ?? '' })),
    steps: screeningSteps.filter((step) => mayMoveTopic(row.state, stateAfter[step])),
    bodies,
    others,
    can,
  }
}
export type TopicDesk = NonNullable<Awaited<ReturnType<typeof topicDesk>>>

/** What the signed-in person has proposed here, with every answer they got. */
export async function ownTopics(actor: Actor, organisationId: string) {
  if (!actor.userId) return []
  const rows = await db.topicProposal.findMany({
    where: { organisationId, proposerId: actor.userId },
    include: { screenings: { orderBy: { at: 'asc' } } },
    orderBy: { submittedAt: 'desc' },
  })
  return rows.map((row) => ({
    ...row,
    can: { withdraw: may(actor, 'topic.withdraw', { organisationId, ownerId: row.proposerId, state: row.state }) },
  }))
}
export type OwnTopic = Awaited<ReturnType<typeof ownTopics>>[number]
