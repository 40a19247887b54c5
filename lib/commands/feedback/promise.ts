import 'server-only'
import { z } from 'zod'
import { dateOf, dayOf, today } from '@/lib/domain/calendar'
import { MovePromise } from '@/lib/domain/feedback'
import { promiseState } from '@/lib/domain/promise'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done, unchanged } from '../command'
import { job } from '../job'
import { lockDialogue } from './send'

/** A promised date moves only with a reason that all can read, and those who wait are told (INV-22). */
export const movePromise = command({
  action: 'feedback.movePromise',
  input: MovePromise,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  run: async ({ tx, actor, dialogue, where, input, now }) => {
    const { promise } = dialogue
    if (!promise) return conflict('feedback.noPromise')
    if (promise.fulfilledAt) return conflict('feedback.alreadyKept')
    const to = dateOf(input.to)
    if (to <= today(now)) return invalid({ to: ['feedback.dateIsPast'] })
    if (to.getTime() === promise.dueOn.getTime()) return invalid({ to: ['feedback.sameDate'] })
    const move = { dialogueId: dialogue.id, fromDate: promise.dueOn, toDate: to, reason: input.reason, byId: actor.userId, at: now }
    const reschedule = await tx.feedbackReschedule.create({ data: move })
    await tx.feedbackPromise.update({ where: { dialogueId: dialogue.id }, data: { dueOn: to } })
    return done(dialogue.id, {
      event: { kind: 'promise.moved', ...where, data: { from: dayOf(promise.dueOn), to: input.to, reason: input.reason } },
      later: [job('promise.announce', { dialogueId: dialogue.id }, { key: `promise:${reschedule.id}` })],
    })
  },
})

/** The day after a broken promise it is on record, once for each date that was promised. */
export const markPromiseOverdue = command({
  action: 'dialogue.advance',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  run: async ({ tx, dialogue, where, now }) => {
    const { promise } = dialogue
    if (!promise || promiseState(promise, today(now)) !== 'OVERDUE') return unchanged(false)
    const dueOn = dayOf(promise.dueOn)
    const marked = await tx.auditEvent.count({
      where: { dialogueId: dialogue.id, kind: 'promise.overdue', data: { path: ['dueOn'], equals: dueOn } },
    })
    if (marked > 0) return unchanged(false)
    return done(true, { event: { kind: 'promise.overdue', ...where, data: { dueOn } } })
  },
})
