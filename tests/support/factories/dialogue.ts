import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { DialogueBrief } from '@/lib/domain/brief'
import { dateOf, dayInStockholm, dayOf, stockholmTime } from '@/lib/domain/calendar'
import { type DialogueState, mainLine } from '@/lib/domain/dialogue'
import type { ParticipationLevel } from '@/lib/domain/vocabulary'
import { aCompleteBrief } from './brief'
import { aDecision } from './decision'
import { type AnOrganisation, anOrganisation } from './organisation'
import { aMember, aStrategist } from './people'
import { aProject } from './project'
import { aTopic } from './topic'

interface Made {
  organisation?: AnOrganisation
  now?: Date
  title?: string
  level?: ParticipationLevel
  moderation?: 'BEFORE' | 'AFTER' | 'STAFFED'
  showsViews?: boolean
  opensAt?: Date
  closesAt?: Date
  /** null: nothing is written yet. */
  brief?: DialogueBrief | null
  isOneQuestion?: boolean
}

export type ADialogue = Awaited<ReturnType<typeof inState>>

/** A dialogue with the organisation, people and decision that it stands on, in the state that its name says. */
export const aDialogue = {
  inState,
  draft: (made?: Made) => inState('DRAFT', made),
  awaitingDecision: (made?: Made) => inState('AWAITING_DECISION', made),
  approved: (made?: Made) => inState('APPROVED', made),
  scheduled: (made?: Made) => inState('SCHEDULED', { opensAt: day(3, '08:00', made), ...made }),
  open: (made?: Made) => inState('OPEN', made),
  closedYesterday: (made?: Made) => inState('CLOSED', { closesAt: day(-1, '23:59', made), ...made }),
  inAnalysis: (made?: Made) => inState('ANALYSIS', { closesAt: day(-5, '23:59', made), ...made }),
  information: (made?: Made) => inState('INFORMATION', { ...made, level: 'INFORM' }),
}

async function inState(state: DialogueState, made: Made = {}) {
  const organisation = made.organisation ?? (await anOrganisation())
  const { board } = organisation
  const [strategist, member] = await Promise.all([aStrategist(organisation), aMember(board, { kind: 'CHAIR' })])
  const isApproved = mainLine.indexOf(state) >= mainLine.indexOf('APPROVED') || state === 'PAUSED'
  const isDecided = isApproved || state === 'INFORMATION'
  const topicState = state === 'INFORMATION' ? 'DECIDED_INFORM_ONLY' : isDecided ? 'DECIDED_YES' : 'FORWARDED_TO_BODY'
  const topic = await aTopic.inState(organisation, topicState, { bodyId: board.id })
  const kind = state === 'INFORMATION' ? 'INFORM_ONLY' : 'HOLD_DIALOGUE'
  const decision = isDecided ? await aDecision(board, member, { kind, topicId: topic.id }) : undefined
  const project = decision
    ? await aProject.mandated(organisation, decision, { topicId: topic.id })
    : await aProject.proposed(organisation, { topicId: topic.id })
  const hasOpened = isApproved && !['APPROVED', 'SCHEDULED'].includes(state)
  const { now = new Date(), level = 'DIALOGUE', moderation = 'AFTER', showsViews = true, title = 'Trygg i Strandvik' } = made
  const { opensAt = day(-10, '08:00', { now }), closesAt = day(20, '23:59', { now }) } = made
  const decisionDate = dateOf(dayInStockholm(new Date(now.getTime() + 60 * dayLength)))
  const dueOn = dateOf(dayInStockholm(new Date(now.getTime() + 75 * dayLength)))
  const brief = made.brief === undefined ? aCompleteBrief({ feedbackOn: dayOf(dueOn) }) : made.brief
  const promised = hasOpened || state === 'SCHEDULED'
  const dialogue = await db.dialogue.create({
    data: {
      organisationId: organisation.id,
      projectId: project.id,
      slug: `dialog-${randomUUID()}`,
      title,
      registryNumber: 'KS 2025:417',
      state,
      level,
      moderation,
      showsViews,
      approvedByDecisionId: isApproved ? (decision?.id ?? null) : null,
      opensAt,
      closesAt,
      decisionBodyId: board.id,
      decisionDate,
      openedAt: hasOpened ? opensAt : null,
      closedAt: hasOpened && !['OPEN', 'PAUSED'].includes(state) ? closesAt : null,
      ...(brief && { brief: { create: { content: brief, frozenAt: hasOpened ? opensAt : null } } }),
      ...(promised && { promise: { create: { dueOn, firstDueOn: dueOn, signedBy: 'Anders Hellberg, ordförande' } } }),
      questions: { create: questions.slice(0, made.isOneQuestion ? 1 : questions.length) },
    },
    include: { questions: { orderBy: { order: 'asc' } } },
  })
  return { ...dialogue, organisation, board, strategist, member, topic, project, decision }
}

const questions = [
  { order: 1, kind: 'OWN_WORDS', label: 'Vad skulle göra att du känner dig tryggare i Strandvik?', isRequired: true },
  { order: 2, kind: 'SINGLE_CHOICE', label: 'Vilken del av kommunen gäller det?', options: ['Björkängen', 'Centrum', 'Skärgården'] },
  { order: 3, kind: 'MULTIPLE_CHOICE', label: 'När på dygnet gäller det?', options: ['Dag', 'Kväll', 'Natt'] },
] as const satisfies { order: number; kind: string; label: string; isRequired?: boolean; options?: string[] }[]

const dayLength = 86_400_000

const day = (fromToday: number, time: string, { now = new Date() }: { now?: Date } = {}) =>
  stockholmTime(dayInStockholm(new Date(now.getTime() + fromToday * dayLength)), time)
