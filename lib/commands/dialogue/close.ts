import 'server-only'
import { z } from 'zod'
import { isBeforeDeadline } from '@/lib/domain/calendar'
import { mayMove } from '@/lib/domain/dialogue'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done, unchanged } from '../command'
import { job } from '../job'
import { frozenBrief, lockDialogue, moved } from './load-dialogue'
import { leaveRevision } from './revision'

/** By the clock at its deadline, or earlier by hand: then with a public reason, for a date was promised. */
export const closeDialogue = command({
  action: 'dialogue.close',
  input: z.object({
    dialogueId: z.uuid(),
    reason: z.string().trim().max(2000, 'problem.tooLong').default(''),
    asScheduled: z.boolean().default(false),
  }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, actor, input, now, dialogue }) => {
    const { id, closesAt } = dialogue
    const isEarly = closesAt !== null && isBeforeDeadline(now, closesAt)
    if (input.asScheduled && isEarly) return unchanged({ dialogueId: id })
    if (!mayMove(dialogue.state, 'CLOSED')) return conflict('problem.transition')
    if (!isEarly) {
      await tx.dialogue.update({ where: { id }, data: { state: 'CLOSED', closedAt: now } })
      return done({ dialogueId: id }, { event: moved(dialogue, 'CLOSED'), later: [analysis(id)] })
    }
    if (input.reason.length < 10) return invalid({ reason: ['brief.reasonNeeded'] })
    const before = await frozenBrief(tx, id)
    await tx.dialogue.update({ where: { id }, data: { state: 'CLOSED', closedAt: now, closesAt: now } })
    const { event, later } = await leaveRevision(tx, { dialogue, actor, reason: input.reason, before, now })
    return done({ dialogueId: id }, { event: [moved(dialogue, 'CLOSED', input.reason), event], later: [...later, analysis(id)] })
  },
})

/** All votes are in: what they show can be reckoned. */
const analysis = (dialogueId: string) => job('opinions.analyse', { dialogueId }, { key: `opinions.analyse:${dialogueId}` })
