import 'server-only'
import { z } from 'zod'
import { dateOf, dayInStockholm, stockholmTime } from '@/lib/domain/calendar'
import type { DomainEvent } from '@/lib/domain/events'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done } from '../command'
import { frozenBrief, lockDialogue, moved } from './load-dialogue'
import { closingJob } from './open'
import { leaveRevision } from './revision'

const reason = z.string().trim().min(10, 'brief.reasonNeeded').max(2000, 'problem.tooLong')

/** More time, with a public reason and a notice to the followers. A closed dialogue opens again. */
export const extendDialogue = command({
  action: 'dialogue.extend',
  input: z.object({ dialogueId: z.uuid(), closesOn: z.iso.date('problem.date'), reason }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, actor, input, now, dialogue }) => {
    const { id, organisationId, closesAt, decisionDate } = dialogue
    const until = stockholmTime(input.closesOn, '23:59')
    if (!closesAt || until <= closesAt || until <= now) return invalid({ closesOn: ['brief.extendForward'] })
    if (decisionDate && decisionDate < dateOf(input.closesOn)) return invalid({ closesOn: ['brief.missing_decisionBeforeClose'] })
    const before = await frozenBrief(tx, id)
    await tx.dialogue.update({ where: { id }, data: { state: 'OPEN', closesAt: until, closedAt: null } })
    const extended: DomainEvent = {
      kind: 'dialogue.extended',
      organisationId,
      dialogueId: id,
      data: { from: dayInStockholm(closesAt), to: input.closesOn, reason: input.reason },
    }
    const revision = await leaveRevision(tx, { dialogue, actor, reason: input.reason, before, now })
    const reopened = dialogue.state === 'OPEN' ? [] : [moved(dialogue, 'OPEN', input.reason)]
    return done({ dialogueId: id }, { event: [extended, revision.event, ...reopened], later: [...revision.later, closingJob(id, until)] })
  },
})

/** Emergency stop: nothing more is received, what is here stays. */
export const pauseDialogue = command({
  action: 'dialogue.pause',
  input: z.object({ dialogueId: z.uuid(), reason }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, input, dialogue }) => {
    await tx.dialogue.update({ where: { id: dialogue.id }, data: { state: 'PAUSED', stateBeforePause: dialogue.state } })
    return done({ dialogueId: dialogue.id }, { event: moved(dialogue, 'PAUSED', input.reason) })
  },
})

export const resumeDialogue = command({
  action: 'dialogue.resume',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, now, dialogue }) => {
    if (!dialogue.closesAt || dialogue.closesAt <= now) return conflict('brief.pausedPastClosing')
    await tx.dialogue.update({ where: { id: dialogue.id }, data: { state: 'OPEN', stateBeforePause: null } })
    return done({ dialogueId: dialogue.id }, { event: moved(dialogue, 'OPEN'), later: [closingJob(dialogue.id, dialogue.closesAt)] })
  },
})
