import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { conflict, invalid } from '@/lib/domain/result'
import { mayMoveTopic, ScreenTopic, stateAfter } from '@/lib/domain/topic'
import { command, done } from '../command'
import { job } from '../job'
import { lockTopic } from './load-topic'

/** Each step of the screening carries a reasoned answer, and the proposer gets it by mail. */
export const screenTopic = command({
  action: 'topic.screen',
  input: ScreenTopic,
  load: (tx, { topicId }) => lockTopic(tx, topicId),
  run: async ({ tx, actor, input, now, topic }) => {
    const to = stateAfter[input.step]
    if (!mayMoveTopic(topic.state, to)) return conflict('problem.transition')
    const target = await targetOf(tx, topic.organisationId, topic.id, input)
    if (!target.ok) return target
    await tx.topicProposal.update({ where: { id: topic.id }, data: { state: to, ...target.value } })
    const { isInfluenceable, areDecisionMakersOpen, isOurs } = input
    const screening = await tx.topicScreening.create({
      data: {
        topicId: topic.id,
        from: topic.state,
        to,
        answer: input.answer,
        assessment: { isInfluenceable, areDecisionMakersOpen, isOurs },
        byId: actor.userId ?? topic.id,
        at: now,
      },
    })
    const { organisationId } = topic
    return done(
      { topicId: topic.id },
      {
        event: { kind: 'topic.screened', organisationId, data: { topicId: topic.id, from: topic.state, to } },
        later: [job('topic.answer', { screeningId: screening.id }, { key: `topic.answer:${screening.id}` })],
      },
    )
  },
})

/** A body, a unit or another topic; never one of another organisation. */
async function targetOf(tx: Tx, organisationId: string, topicId: string, input: z.output<typeof ScreenTopic>) {
  switch (input.step) {
    case 'start':
      return { ok: true, value: {} } as const
    case 'redirect':
      return { ok: true, value: { redirectedTo: input.redirectedTo } } as const
    case 'forward': {
      const body = await tx.body.findFirst({ where: { id: input.bodyId, organisationId }, select: { id: true } })
      return body ? ({ ok: true, value: { bodyId: body.id } } as const) : invalid({ bodyId: ['topic.chooseBody'] })
    }
    case 'merge': {
      const into = await tx.topicProposal.findFirst({ where: { id: input.mergedIntoId, organisationId, NOT: { id: topicId } } })
      const leadsBack = into?.mergedIntoId === topicId
      return into && !leadsBack && into.state !== 'MERGED' && into.state !== 'WITHDRAWN'
        ? ({ ok: true, value: { mergedIntoId: into.id } } as const)
        : invalid({ mergedIntoId: ['topic.chooseTopic'] })
    }
  }
}

export const withdrawTopic = command({
  action: 'topic.withdraw',
  input: z.object({ topicId: z.uuid() }),
  load: (tx, { topicId }) => lockTopic(tx, topicId),
  run: async ({ tx, topic }) => {
    if (!mayMoveTopic(topic.state, 'WITHDRAWN')) return conflict('problem.transition')
    await tx.topicProposal.update({ where: { id: topic.id }, data: { state: 'WITHDRAWN' } })
    return done(
      { topicId: topic.id },
      { event: { kind: 'topic.withdrawn', organisationId: topic.organisationId, data: { topicId: topic.id } } },
    )
  },
})
