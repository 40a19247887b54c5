import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { briefFrom } from '@/lib/domain/brief'
import { dateOf, today } from '@/lib/domain/calendar'
import { isInForce } from '@/lib/domain/decision'
import type { DialogueState } from '@/lib/domain/dialogue'
import { whatIsMissing } from '@/lib/domain/opening'
import { may } from '@/lib/domain/policy'
import type { Verdict } from '@/lib/domain/policy-rule'
import { daysLate, hasPassedAgain, wasMoved } from '@/lib/domain/promise'

/** All projects and dialogues that this person works with: state, what stops, what is due next, late promises first. */
export async function portfolio(actor: Actor, organisationId: string, now = new Date()) {
  const rows = await db.project.findMany({
    where: { organisationId },
    include: {
      dialogues: {
        include: {
          brief: true,
          promise: true,
          counter: true,
          approvedBy: { select: { kind: true, state: true } },
          _count: { select: { questions: true } },
        },
        orderBy: { createdAt: 'desc' },
      },
    },
    orderBy: { createdAt: 'desc' },
  })
  const mine = rows.filter(
    ({ id, dialogues }) =>
      may(actor, 'project.read', { organisationId, projectId: id }).allowed ||
      dialogues.some(
        ({ id: dialogueId, decisionBodyId: bodyId }) =>
          may(actor, 'dialogue.read', { organisationId, projectId: id, dialogueId, bodyId }).allowed,
      ),
  )
  const isColleague =
    actor.roles.some((held) => held.organisationId === organisationId) ||
    actor.mandates.some((held) => held.organisationId === organisationId)
  const read: Verdict = isColleague
    ? { allowed: true }
    : { allowed: false, because: actor.userId ? 'policy.notYourTask' : 'policy.signedOut' }
  return {
    can: { read, createProject: may(actor, 'project.create', { organisationId }) },
    projects: mine
      .map(({ id, title, state, registryNumber, dialogues }) => {
        const lines = dialogues.map((dialogue) => lineOf(dialogue, now)).sort((one, other) => other.daysLate - one.daysLate)
        return { id, title, state, registryNumber, daysLate: lines[0]?.daysLate ?? 0, dialogues: lines }
      })
      .sort((one, other) => other.daysLate - one.daysLate),
  }
}
export type Portfolio = Awaited<ReturnType<typeof portfolio>>

interface Row {
  id: string
  title: string
  state: DialogueState
  level: 'INFORM' | 'CONSULT' | 'DIALOGUE' | 'INFLUENCE' | 'CO_DECIDE'
  opensAt: Date | null
  closesAt: Date | null
  decisionBodyId: string | null
  decisionDate: Date | null
  brief: { content: unknown } | null
  promise: { dueOn: Date; firstDueOn: Date; fulfilledAt: Date | null } | null
  counter: { lastSeqNo: number } | null
  approvedBy: { kind: string; state: Parameters<typeof isInForce>[0] } | null
  _count: { questions: number }
}

function lineOf(row: Row, now: Date) {
  const brief = briefFrom(row.brief?.content ?? {})
  const feedbackOn = row.promise?.dueOn ?? (brief.feedbackOn ? dateOf(brief.feedbackOn) : null)
  const isDecidedByBody = row.approvedBy?.kind === 'HOLD_DIALOGUE' && isInForce(row.approvedBy.state)
  const isBefore = ['DRAFT', 'AWAITING_DECISION', 'APPROVED', 'SCHEDULED'].includes(row.state)
  const stops = isBefore ? whatIsMissing({ ...row, isDecidedByBody, feedbackOn, questions: row._count.questions }, brief, now).length : 0
  const isOwed = row.promise !== null && row.promise.fulfilledAt === null
  const { id, title, state, promise } = row
  return {
    id,
    title,
    state,
    stops,
    daysLate: promise ? daysLate(promise, today(now)) : 0,
    movedTo: promise && wasMoved(promise) ? promise.dueOn : undefined,
    hasPassedAgain: promise !== null && hasPassedAgain(promise, today(now)),
    received: row.counter?.lastSeqNo ?? 0,
    next: nextDue(row, isOwed, now),
  }
}

type Due = { what: 'opens' | 'closes' | 'decides' | 'feedback'; on: Date }

/** The next date that somebody waits for. */
function nextDue({ opensAt, closesAt, decisionDate, promise, state }: Row, isOwed: boolean, now: Date): Due | undefined {
  if (['DRAFT', 'CANCELLED', 'COMPLETED', 'INFORMATION'].includes(state) && !isOwed) return undefined
  const dates: (Due | false)[] = [
    opensAt !== null && { what: 'opens', on: opensAt },
    closesAt !== null && { what: 'closes', on: closesAt },
    decisionDate !== null && { what: 'decides', on: decisionDate },
    promise !== null && isOwed && { what: 'feedback', on: promise.dueOn },
  ]
  return dates.filter((due): due is Due => due !== false && due.on >= today(now)).sort((a, b) => a.on.getTime() - b.on.getTime())[0]
}
