import 'server-only'
import { db } from '@/lib/db'
import { today } from '@/lib/domain/calendar'
import { publicDialogueStates } from '@/lib/domain/dialogue'
import { daysLate, promiseState } from '@/lib/domain/promise'

export interface BodyPromise {
  key: string
  kind: 'ANSWER' | 'ACTION'
  title: string
  slug: string
  dueOn: Date
  firstDueOn: Date
  daysLate: number
}

/** What has been promised in a body's name and is not kept yet: answers and actions, the latest first. */
export async function promisesOfBodies(bodyIds: string[], now = new Date()): Promise<BodyPromise[]> {
  const day = today(now)
  const [answers, actions] = await Promise.all([
    db.feedbackPromise.findMany({
      where: { fulfilledAt: null, dialogue: { decisionBodyId: { in: bodyIds }, state: { in: publicDialogueStates } } },
      select: { dueOn: true, firstDueOn: true, fulfilledAt: true, dialogue: { select: { id: true, title: true, slug: true } } },
    }),
    db.action.findMany({
      where: {
        status: { notIn: ['DONE', 'DROPPED'] },
        dueOn: { lt: day },
        response: { state: 'PUBLISHED', decision: { bodyId: { in: bodyIds } } },
      },
      select: { id: true, title: true, dueOn: true, firstDueOn: true, dialogue: { select: { slug: true } } },
    }),
  ])
  return [
    ...answers.map(({ dialogue: { id, title, slug }, ...promise }) => ({
      key: id,
      kind: 'ANSWER' as const,
      title,
      slug,
      dueOn: promise.dueOn,
      firstDueOn: promise.firstDueOn,
      daysLate: daysLate(promise, day),
    })),
    ...actions.map(({ id, title, dueOn, firstDueOn, dialogue }) => ({
      key: id,
      kind: 'ACTION' as const,
      title,
      slug: dialogue.slug,
      dueOn,
      firstDueOn,
      daysLate: daysLate({ firstDueOn, fulfilledAt: null }, day),
    })),
  ].sort((one, other) => one.dueOn.getTime() - other.dueOn.getTime())
}

/** Every open promise of an organisation's, as the public may read it (INV-22). */
export async function publicPromises(organisationId: string, now = new Date()) {
  const day = today(now)
  const promises = await db.feedbackPromise.findMany({
    where: { fulfilledAt: null, dialogue: { organisationId, state: { in: publicDialogueStates } } },
    orderBy: { dueOn: 'asc' },
    select: {
      dueOn: true,
      firstDueOn: true,
      fulfilledAt: true,
      signedBy: true,
      dialogue: { select: { slug: true, title: true } },
      reschedules: { orderBy: { at: 'asc' }, select: { fromDate: true, toDate: true, reason: true } },
    },
  })
  return promises.map(({ dialogue, ...promise }) => ({
    ...dialogue,
    ...promise,
    state: promiseState(promise, day),
    daysLate: daysLate(promise, day),
  }))
}
