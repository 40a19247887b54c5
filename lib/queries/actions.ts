import 'server-only'
import { db } from '@/lib/db'
import { isFinished, isOverdue } from '@/lib/domain/action'
import { type Actor, organisationsOf } from '@/lib/domain/actor'
import { today } from '@/lib/domain/calendar'
import { may } from '@/lib/domain/policy'

/** Actions of one dialogue, or all that one answers for; each with whether one may report on it. */
export async function actionList(actor: Actor, scope: { dialogueId: string } | { organisationId: string }, now = new Date()) {
  const day = today(now)
  const own = organisationsOf(actor)
  const rows = await db.action.findMany({
    where: { ...scope, organisationId: 'organisationId' in scope ? scope.organisationId : { in: own } },
    orderBy: [{ nextUpdateOn: 'asc' }, { order: 'asc' }],
    select: {
      id: true,
      title: true,
      status: true,
      dueOn: true,
      firstDueOn: true,
      nextUpdateOn: true,
      ownerId: true,
      ownerName: true,
      delayReason: true,
      evidence: true,
      organisationId: true,
      dialogueId: true,
      dialogue: { select: { title: true, slug: true, projectId: true } },
      response: { select: { theme: { select: { name: true } } } },
      updates: { orderBy: { at: 'desc' }, select: { id: true, at: true, status: true, text: true, byName: true } },
    },
  })
  return rows.map(({ dialogue, response, ...action }) => ({
    ...action,
    dialogueTitle: dialogue.title,
    theme: response.theme.name,
    isOwn: actor.userId !== null && action.ownerId === actor.userId,
    isLate: isOverdue(action, day),
    isUpdateDue: !isFinished(action.status) && action.nextUpdateOn < day,
    can: {
      update: may(actor, 'action.update', {
        organisationId: action.organisationId,
        projectId: dialogue.projectId,
        dialogueId: action.dialogueId,
        ownerId: action.ownerId,
      }),
    },
  }))
}
export type ListedAction = Awaited<ReturnType<typeof actionList>>[number]
