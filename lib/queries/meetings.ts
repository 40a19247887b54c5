import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { promisesOfBodies } from './promises'

/** An elected official's own meetings: the items of their bodies, unread first seen, and what is late in their name. */
export async function meetings(actor: Actor, organisationId: string, now = new Date()) {
  const own = actor.mandates.filter((mandate) => mandate.organisationId === organisationId)
  const secretaryOf = actor.roles.filter((held) => held.role === 'COMMITTEE_SECRETARY' && held.organisationId === organisationId)
  const isForAll = secretaryOf.some(({ bodyId }) => !bodyId)
  const bodyIds = [...own.map(({ bodyId }) => bodyId), ...secretaryOf.flatMap(({ bodyId }) => bodyId ?? [])]
  if (bodyIds.length === 0 && !isForAll) return { isElected: false, bodies: [], items: [], promises: [] }
  const bodies = await db.body.findMany({
    where: { organisationId, ...(!isForAll && { id: { in: bodyIds } }) },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  const inBodies = bodies.map(({ id }) => id)
  const [items, promises] = await Promise.all([
    db.decision.findMany({
      where: { kind: 'OUTCOME', bodyId: { in: inBodies }, state: { notIn: ['PREPARED', 'SUPERSEDED'] } },
      orderBy: { meetingDate: 'desc' },
      take: 50,
      select: {
        id: true,
        title: true,
        state: true,
        meetingDate: true,
        itemNo: true,
        paragraph: true,
        body: { select: { name: true } },
        readMarks: { where: { userId: actor.userId ?? '00000000-0000-0000-0000-000000000000' }, select: { at: true } },
        questions: { where: { answer: null }, select: { id: true } },
      },
    }),
    promisesOfBodies(inBodies, now),
  ])
  return {
    isElected: true,
    bodies,
    items: items.map(({ readMarks, questions, body, ...item }) => ({
      ...item,
      bodyName: body.name,
      isRead: readMarks.length > 0,
      waiting: questions.length,
      isAhead: item.state === 'ON_AGENDA' || item.state === 'POSTPONED',
    })),
    promises,
  }
}
export type Meetings = Awaited<ReturnType<typeof meetings>>
