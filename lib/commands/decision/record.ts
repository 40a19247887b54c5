import 'server-only'
import { dateOf } from '@/lib/domain/calendar'
import { dateProblem, RecordDecision } from '@/lib/domain/decision'
import type { DomainEvent } from '@/lib/domain/events'
import { conflict, invalid } from '@/lib/domain/result'
import { mayMoveTopic, topicStateAfterDecision } from '@/lib/domain/topic'
import { command, done, unchanged } from '../command'
import { job } from '../job'
import { lockTopic } from '../topic/load-topic'
import { carryOut } from './carry-out'

/**
 * What the body decided about a proposed topic: to hold a dialogue, not to, to inform only, or to refer it back.
 * Only a member with a mandate in force in that body, or its secretary, records it (INV-01; the database asks again).
 */
export const recordDecision = command({
  action: 'decision.record',
  input: RecordDecision,
  load: async (tx, { topicId, token }) => {
    const found = await lockTopic(tx, topicId)
    return found && { ...found, known: await tx.decision.findUnique({ where: { formToken: token }, select: { id: true, topicId: true } }) }
  },
  run: async ({ tx, actor, input, now, topic, known }) => {
    if (known?.topicId === topic.id) return unchanged({ decisionId: known.id, topicId: topic.id })
    const to = topicStateAfterDecision[input.kind]
    if (!topic.bodyId || !mayMoveTopic(topic.state, to)) return conflict('topic.notBeforeBody')
    const wrongDate = dateProblem(input.meetingDate, now)
    if (wrongDate) return invalid({ meetingDate: [wrongDate] })
    const { organisationId, bodyId } = topic
    const { kind, meetingDate, paragraph, text, registryNumber, token } = input
    const decision = await tx.decision.create({
      data: {
        organisationId,
        bodyId,
        kind,
        state: 'DECIDED',
        topicId: topic.id,
        title: topic.title,
        registryNumber,
        meetingDate: dateOf(meetingDate),
        paragraph,
        text,
        recordedById: actor.userId,
        recordedAt: now,
        formToken: token,
      },
    })
    await tx.topicProposal.update({ where: { id: topic.id }, data: { state: to } })
    const screening = await tx.topicScreening.create({
      data: { topicId: topic.id, from: topic.state, to, answer: text, byId: actor.userId ?? topic.id, at: now },
    })
    const recorded: DomainEvent = {
      kind: 'decision.recorded',
      organisationId,
      data: { decisionId: decision.id, decisionKind: kind, bodyId, meetingDate, paragraph },
    }
    const screened: DomainEvent = { kind: 'topic.screened', organisationId, data: { topicId: topic.id, from: topic.state, to } }
    const effects = await carryOut(tx, { topicId: topic.id, decisionId: decision.id, kind, text })
    return done(
      { decisionId: decision.id, topicId: topic.id },
      {
        event: [recorded, screened, ...effects],
        later: [job('topic.answer', { screeningId: screening.id }, { key: `topic.answer:${screening.id}` })],
      },
    )
  },
})
