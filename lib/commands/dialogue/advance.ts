import 'server-only'
import { z } from 'zod'
import { mayMove } from '@/lib/domain/dialogue'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockDialogue, moved } from './load-dialogue'

/** Steps that are a choice. The others follow from an act: publishing a summary, a decision, feedback. */
const chosenSteps = ['ANALYSIS', 'SUMMARY_DRAFT', 'VALIDATION', 'COMPLETED'] as const

export const advanceDialogue = command({
  action: 'dialogue.advance',
  input: z.object({
    dialogueId: z.uuid(),
    to: z.enum(chosenSteps, 'problem.choose'),
    reason: z.string().trim().max(2000, 'problem.tooLong').default(''),
  }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, input, dialogue }) => {
    if (!mayMove(dialogue.state, input.to)) return conflict('problem.transition')
    if (input.to === 'COMPLETED') {
      const open = await tx.action.count({ where: { dialogueId: dialogue.id, status: { notIn: ['DONE', 'DROPPED'] } } })
      if (open > 0) return conflict('brief.actionsOpen', { count: open })
    }
    await tx.dialogue.update({ where: { id: dialogue.id }, data: { state: input.to } })
    return done({ dialogueId: dialogue.id }, { event: moved(dialogue, input.to, input.reason) })
  },
})

/** Only what has never been open is stopped at the desk. What people have answered, the body stops (see the decision). */
export const cancelDialogue = command({
  action: 'dialogue.cancel',
  input: z.object({ dialogueId: z.uuid(), reason: z.string().trim().max(2000, 'problem.tooLong') }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, input, dialogue }) => {
    if (!mayMove(dialogue.state, 'CANCELLED')) return conflict('problem.transition')
    if (dialogue.openedAt) return conflict('brief.cancelNeedsDecision')
    if (input.reason.length < 10) return invalid({ reason: ['brief.reasonNeeded'] })
    await tx.dialogue.update({ where: { id: dialogue.id }, data: { state: 'CANCELLED' } })
    return done({ dialogueId: dialogue.id }, { event: moved(dialogue, 'CANCELLED', input.reason) })
  },
})
