import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { briefFrom, type DialogueBrief } from '@/lib/domain/brief'
import type { BriefPart } from '@/lib/domain/brief-part'
import { changesBetween, type FrozenBrief } from '@/lib/domain/brief-revision'
import { dateOf, dayInStockholm, dayOf, today } from '@/lib/domain/calendar'
import { isInForce } from '@/lib/domain/decision'
import { isInfluenceable, mayMove } from '@/lib/domain/dialogue'
import { type DialogueStep, stepRule, stepsFrom } from '@/lib/domain/dialogue-step'
import { whatIsMissing } from '@/lib/domain/opening'
import { may } from '@/lib/domain/policy'
import type { Subject, Verdict } from '@/lib/domain/policy-rule'
import { daysLate } from '@/lib/domain/promise'

export type TaskListView = NonNullable<Awaited<ReturnType<typeof taskList>>>

/** A dialogue's desk: where it is, what stops it, what is to be done, by whom and until when. Undefined: no such dialogue here. */
export async function taskList(actor: Actor, organisationId: string, dialogueId: string, now = new Date()) {
  if (!/^[0-9a-f-]{36}$/.test(dialogueId)) return undefined
  const row = await db.dialogue.findFirst({ where: { id: dialogueId, organisationId }, include: withAll })
  if (!row) return undefined
  const [bodies, log] = await Promise.all([
    db.body.findMany({ where: { organisationId }, select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    latest(dialogueId),
  ])
  const brief = briefFrom(row.brief?.content ?? {})
  const body = bodies.find(({ id }) => id === row.decisionBodyId)?.name ?? null
  const feedbackOn = row.promise?.dueOn ?? (brief.feedbackOn ? dateOf(brief.feedbackOn) : null)
  const isDecidedByBody = row.approvedBy?.kind === 'HOLD_DIALOGUE' && isInForce(row.approvedBy.state)
  const { opensAt, closesAt, decisionBodyId, decisionDate, level } = row
  const ready = { level, isDecidedByBody, opensAt, closesAt, decisionBodyId, decisionDate, feedbackOn, questions: row.questions.length }
  const { id, title, slug, registryNumber, state, openedAt, approvedByDecisionId, moderation, showsViews } = row
  const subject: Subject = {
    organisationId,
    projectId: row.projectId,
    dialogueId: id,
    bodyId: row.decisionBodyId ?? row.project.mandateDecision?.bodyId,
    state,
    is: { influenceable: isInfluenceable(row) && brief.isInfluenceable !== false },
  }
  const mayRead = may(actor, 'dialogue.read', subject)
  return {
    // Whoever may not read it doesn't learn its name either.
    head: mayRead.allowed ? { id, title, registryNumber } : { id, title: '–', registryNumber: '' },
    can: {
      read: mayRead,
      edit: may(actor, 'brief.edit', subject),
      revise: may(actor, 'brief.revise', subject),
      saveTemplate: may(actor, 'questions.saveTemplate', subject),
      cancelByDecision: may(actor, 'decision.record', subject),
    },
    /** What people have been able to answer is stopped by the body, not at the desk. */
    needsDecisionToStop: openedAt !== null && mayMove(state, 'CANCELLED'),
    steps: stepsFrom(state).map((step): { step: DialogueStep; verdict: Verdict } => ({
      step,
      verdict: may(actor, stepRule(step).action, subject),
    })),
    dialogue: { id, title, slug, registryNumber, state, openedAt, approvedByDecisionId, moderation, showsViews, ...ready, body },
    project: row.project,
    mandate: row.approvedBy ?? row.project.mandateDecision,
    brief,
    missing: openableStates.includes(state) ? whatIsMissing(ready, brief, now) : [],
    written: partsWritten({
      brief,
      level,
      closesOn: closesAt && dayInStockholm(closesAt),
      decisionBody: body,
      decisionDate: decisionDate && dayOf(decisionDate),
    }),
    promise: row.promise && {
      dueOn: row.promise.dueOn,
      firstDueOn: row.promise.firstDueOn,
      isKept: row.promise.fulfilledAt !== null,
      daysLate: daysLate(row.promise, today(now)),
    },
    revisionNo: row.brief?.revisionNo ?? 0,
    received: row.counter?.lastSeqNo ?? 0,
    questions: row.questions,
    backgroundAsked: row.backgroundAsked,
    bodies,
    log,
  }
}

const openableStates: string[] = ['DRAFT', 'AWAITING_DECISION', 'APPROVED', 'SCHEDULED']
const decisionFields = {
  kind: true,
  bodyId: true,
  state: true,
  paragraph: true,
  meetingDate: true,
  body: { select: { name: true } },
} as const
const withAll = {
  brief: true,
  promise: true,
  counter: true,
  approvedBy: { select: decisionFields },
  project: { select: { id: true, title: true, commissioner: true, mandateDecision: { select: decisionFields } } },
  questions: { orderBy: { order: 'asc' } },
} as const

/** A part is begun when it says something that an empty brief doesn't. */
function partsWritten(frozen: FrozenBrief): BriefPart[] {
  const blank: DialogueBrief = briefFrom({})
  const nothing: FrozenBrief = { brief: blank, level: 'INFORM', closesOn: null, decisionBody: null, decisionDate: null }
  return [...new Set(changesBetween(nothing, frozen).map(({ part }) => part))]
}

async function latest(dialogueId: string) {
  const events = await db.auditEvent.findMany({
    where: { dialogueId, kind: { in: ['brief.edited', 'brief.revised', 'dialogue.moved', 'dialogue.extended', 'questions.arranged'] } },
    orderBy: { id: 'desc' },
    take: 6,
  })
  const ids = events.map((event) => event.actor).filter((by) => /^[0-9a-f-]{36}$/.test(by))
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } })
  return events.map(({ id, at, kind, data, actor: by }) => ({
    key: String(id),
    at,
    kind,
    by: people.find((person) => person.id === by)?.displayName ?? null,
    data: data as { parts?: BriefPart[]; to?: string; no?: number },
  }))
}
