import 'server-only'
import { z } from 'zod'
import { mayMove } from '@/lib/domain/dialogue'
import { whatIsMissing } from '@/lib/domain/opening'
import { conflict } from '@/lib/domain/result'
import { command, done } from '../command'
import { job } from '../job'
import { lockDialogue, moved } from './load-dialogue'
import { notYet } from './not-yet'
import { promiseFeedback } from './promise-feedback'

/** From here on the page says when the dialogue opens, and the answer is promised. It opens by itself. */
export const scheduleDialogue = command({
  action: 'dialogue.schedule',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, now, dialogue, brief, ready }) => {
    const { id: dialogueId, organisationId, opensAt, closesAt } = dialogue
    const missing = whatIsMissing(ready, brief, now)
    if (missing.length > 0 || !opensAt || !closesAt) return notYet(missing)
    if (!mayMove(dialogue.state, 'SCHEDULED')) return conflict('problem.transition')
    if (opensAt <= now) return conflict('brief.opensInPast')
    await promiseFeedback(tx, dialogue, brief, ready)
    await tx.dialogue.update({ where: { id: dialogueId }, data: { state: 'SCHEDULED' } })
    const times = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() }
    return done(
      { dialogueId },
      {
        event: [moved(dialogue, 'SCHEDULED'), { kind: 'dialogue.scheduled', organisationId, dialogueId, data: times }],
        later: [job('dialogue.open', { dialogueId }, { key: `dialogue.open:${dialogueId}`, runAt: times.opensAt })],
      },
    )
  },
})

/** Back to the desk: the page is no longer public, the promise stays. */
export const unscheduleDialogue = command({
  action: 'dialogue.schedule',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, dialogue }) => {
    if (dialogue.state !== 'SCHEDULED') return conflict('problem.transition')
    await tx.dialogue.update({ where: { id: dialogue.id }, data: { state: 'APPROVED' } })
    return done({ dialogueId: dialogue.id }, { event: moved(dialogue, 'APPROVED') })
  },
})
