import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import type { DomainEvent } from '@/lib/domain/events'
import { owesAnswer, SendFeedback } from '@/lib/domain/feedback'
import { conflict } from '@/lib/domain/result'
import { command, done, unchanged } from '../command'
import { job } from '../job'
import { contactsBehindTheme, contactsOwed, openRound, settleFeedback } from './round'

/** One click tells everyone who asked. A second click tells only those who have come since. */
export const sendFeedback = command({
  action: 'feedback.send',
  input: SendFeedback,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  run: async ({ tx, actor, dialogue, where, input, now }) => {
    const isAgain = dialogue.state === 'FEEDBACK_GIVEN'
    if (!owesAnswer(dialogue.state) && !isAgain) return conflict('feedback.notDecided')
    const earlier = await tx.feedbackMessage.findFirst({
      where: { dialogueId: dialogue.id, kind: 'ANSWER' },
      orderBy: { at: 'asc' },
      select: { id: true },
    })
    const contacts = await contactsOwed(tx, dialogue.id)
    const said = { text: input.text, signedBy: input.signedBy, byId: actor.userId }
    const round = { id: earlier?.id, dialogueId: dialogue.id, kind: 'ANSWER' as const, ...said, at: now }
    const { messageId, added } = await openRound(tx, round, contacts)
    if (earlier && added === 0) return unchanged(dialogue.id)
    const events: [DomainEvent, ...DomainEvent[]] = [{ kind: 'feedback.sent', ...where, data: { messageId, recipients: added } }]
    events.push(...(await settleFeedback(tx, dialogue.id, now)))
    return done(dialogue.id, { event: events, later: [job('feedback.deliver', { messageId }, { key: `feedback:${messageId}` })] })
  },
})

const Announce = z.object({
  dialogueId: z.uuid(),
  /** The revision's, the move's or the update's own id: the same thing is told once. */
  roundId: z.uuid(),
  kind: z.enum(['BRIEF_REVISION', 'PROMISE_MOVED', 'ACTION_UPDATE', 'CANCELLED']),
  text: z.string().max(4000),
  actionId: z.uuid().optional(),
  themeId: z.uuid().optional(),
})

/** Tells followers and authors of something that has happened: a changed brief, a moved promise, an action that moved, a stop. */
export const announce = command({
  action: 'feedback.send',
  input: Announce,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  run: async ({ tx, dialogue, where, input, now }) => {
    const { roundId, themeId, dialogueId, kind, text, actionId } = input
    const contacts = themeId ? await contactsBehindTheme(tx, themeId) : await contactsOwed(tx, dialogue.id)
    const mailed = contacts.filter((contact) => contact.kind === 'MAIL')
    const told = themeId ? contacts : mailed
    const { messageId, added } = await openRound(tx, { id: roundId, dialogueId, kind, text, actionId, at: now }, told)
    if (added === 0) return unchanged(messageId)
    return done(messageId, {
      event: { kind: 'feedback.sent', ...where, data: { messageId, recipients: added } },
      later: [job('feedback.deliver', { messageId }, { key: `feedback:${messageId}` })],
    })
  },
})

/** Looks whether the last delivery is done, after each. */
export const finishFeedback = command({
  action: 'feedback.send',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  run: async ({ tx, dialogue, now }) => {
    const [first, ...rest] = await settleFeedback(tx, dialogue.id, now)
    return first ? done(true, { event: [first, ...rest] }) : unchanged(false)
  },
})

export async function lockDialogue(tx: Tx, dialogueId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Dialogue" WHERE id = ${dialogueId}::uuid FOR UPDATE`
  const dialogue = await tx.dialogue.findUnique({
    where: { id: dialogueId },
    select: { id: true, organisationId: true, projectId: true, state: true, decisionBodyId: true, promise: true },
  })
  if (!dialogue) return undefined
  const { organisationId, projectId, state, decisionBodyId: bodyId } = dialogue
  return {
    dialogue,
    where: { organisationId, dialogueId },
    subject: { organisationId, projectId, dialogueId, bodyId, state },
  }
}
