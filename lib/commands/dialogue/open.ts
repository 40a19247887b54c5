import 'server-only'
import { z } from 'zod'
import { isBeforeDeadline } from '@/lib/domain/calendar'
import { mayMove } from '@/lib/domain/dialogue'
import { whatIsMissing } from '@/lib/domain/opening'
import { conflict } from '@/lib/domain/result'
import { command, done, unchanged } from '../command'
import { job } from '../job'
import { closesAfter } from './deadline'
import { frozenBrief, lockDialogue, moved } from './load-dialogue'
import { notYet } from './not-yet'
import { promiseFeedback } from './promise-feedback'

/** Freezes the brief and opens. Refused with the exact list while anything is missing (INV-02). */
export const openDialogue = command({
  action: 'dialogue.open',
  /** asScheduled: the clock asks, and only a scheduled dialogue whose time has come listens. */
  input: z.object({ dialogueId: z.uuid(), asScheduled: z.boolean().default(false) }),
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, actor, input, now, dialogue, brief, ready }) => {
    const { id: dialogueId } = dialogue
    if (input.asScheduled && !isDue(dialogue, now)) return unchanged({ dialogueId })
    const opensAt = dialogue.opensAt && dialogue.opensAt < now ? dialogue.opensAt : now
    const missing = whatIsMissing({ ...ready, opensAt: ready.opensAt && opensAt }, brief, now)
    if (missing.length > 0 || !dialogue.closesAt) return notYet(missing)
    if (!mayMove(dialogue.state, 'OPEN')) return conflict('problem.transition')
    await promiseFeedback(tx, dialogue, brief, ready)
    await tx.dialogue.update({ where: { id: dialogueId }, data: { state: 'OPEN', opensAt, openedAt: now } })
    await tx.dialogueBrief.update({ where: { dialogueId }, data: { frozenAt: now } })
    const content = await frozenBrief(tx, dialogueId)
    await tx.briefRevision.create({ data: { dialogueId, no: 0, content, reason: '', byId: actor.userId, at: now } })
    return done({ dialogueId }, { event: moved(dialogue, 'OPEN'), later: [closingJob(dialogueId, dialogue.closesAt)] })
  },
})

export const closingJob = (dialogueId: string, closesAt: Date) =>
  job('dialogue.close', { dialogueId }, { key: `dialogue.close:${dialogueId}`, runAt: closesAfter(closesAt).toISOString() })

const isDue = ({ state, opensAt, closesAt }: { state: string; opensAt: Date | null; closesAt: Date | null }, now: Date) =>
  state === 'SCHEDULED' && opensAt !== null && opensAt <= now && closesAt !== null && isBeforeDeadline(now, closesAt)
