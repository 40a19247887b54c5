import 'server-only'
import { dateOf } from '@/lib/domain/calendar'
import {
  ApproveMinutes,
  CorrectDecision,
  dateProblem,
  isInForce,
  mayMoveDecision,
  minutesProblem,
  PublishDecision,
} from '@/lib/domain/decision'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done, unchanged } from '../command'
import { lockDecision } from './load-decision'

/** Justering: from here on the minutes stand. */
export const approveMinutes = command({
  action: 'decision.publish',
  input: ApproveMinutes,
  load: (tx, { decisionId }) => lockDecision(tx, decisionId),
  run: async ({ tx, input, now, decision }) => {
    if (!mayMoveDecision(decision.state, 'MINUTES_APPROVED')) return conflict('problem.transition')
    const wrongDate = minutesProblem(input.approvedOn, decision.meetingDate, now)
    if (wrongDate) return invalid({ approvedOn: [wrongDate] })
    const data = { state: 'MINUTES_APPROVED', minutesApprovedOn: dateOf(input.approvedOn) } as const
    await tx.decision.update({ where: { id: decision.id }, data })
    return done(
      { topicId: decision.topicId },
      {
        event: {
          kind: 'decision.moved',
          organisationId: decision.organisationId,
          data: { decisionId: decision.id, from: decision.state, to: 'MINUTES_APPROVED' },
        },
      },
    )
  },
})

/** Makes a decision about a topic public. A decision on the matter has answers to publish: see the outcome. */
export const publishDecision = command({
  action: 'decision.publish',
  input: PublishDecision,
  load: (tx, { decisionId }) => lockDecision(tx, decisionId),
  run: async ({ tx, now, decision }) => {
    if (decision.state === 'PUBLISHED') return unchanged({ topicId: decision.topicId })
    if (decision.kind === 'OUTCOME' || !mayMoveDecision(decision.state, 'PUBLISHED')) return conflict('topic.minutesFirst')
    await tx.decision.update({ where: { id: decision.id }, data: { state: 'PUBLISHED', publishedAt: now } })
    return done(
      { topicId: decision.topicId },
      { event: { kind: 'decision.published', organisationId: decision.organisationId, data: { decisionId: decision.id, responses: 0 } } },
    )
  },
})

/**
 * A wrong date, § or wording: a new record beside the old one, which stays readable with what was wrong.
 * What was decided doesn't change by correction; that takes a new decision.
 */
export const correctDecision = command({
  action: 'decision.record',
  input: CorrectDecision,
  load: (tx, { decisionId }) => lockDecision(tx, decisionId),
  run: async ({ tx, actor, input, now, decision }) => {
    if (decision.supersededBy?.formToken === input.token)
      return unchanged({ topicId: decision.topicId, decisionId: decision.supersededBy.id })
    if (decision.kind === 'OUTCOME' || !isInForce(decision.state)) return conflict('problem.transition')
    const wrongDate = dateProblem(input.meetingDate, now)
    if (wrongDate) return invalid({ meetingDate: [wrongDate] })
    const { organisationId, bodyId, kind, topicId, dialogueId, title, registryNumber } = decision
    const { meetingDate, paragraph, text, correction, token } = input
    const corrected = await tx.decision.create({
      data: {
        ...{ organisationId, bodyId, kind, topicId, dialogueId, title, registryNumber, paragraph, text, correction },
        state: 'DECIDED',
        meetingDate: dateOf(meetingDate),
        recordedById: actor.userId,
        recordedAt: now,
        formToken: token,
        supersedesId: decision.id,
      },
    })
    await tx.decision.update({ where: { id: decision.id }, data: { state: 'SUPERSEDED' } })
    await tx.project.updateMany({ where: { mandateDecisionId: decision.id }, data: { mandateDecisionId: corrected.id } })
    await tx.dialogue.updateMany({ where: { approvedByDecisionId: decision.id }, data: { approvedByDecisionId: corrected.id } })
    return done(
      { topicId, decisionId: corrected.id },
      { event: { kind: 'decision.corrected', organisationId, data: { decisionId: decision.id, reason: correction } } },
    )
  },
})
