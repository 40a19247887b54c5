import 'server-only'
import { dateOf } from '@/lib/domain/calendar'
import { CancelDecision, dateProblem } from '@/lib/domain/decision'
import { mayMove } from '@/lib/domain/dialogue'
import type { DomainEvent } from '@/lib/domain/events'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done, unchanged } from '../command'
import { lockDialogue, moved } from '../dialogue/load-dialogue'
import { job } from '../job'

/** The body stops a dialogue. Whoever took part is told, and still owed an answer: the promise stands (INV-23). */
export const cancelByDecision = command({
  action: 'decision.record',
  input: CancelDecision,
  load: async (tx, { dialogueId, token }, { now }) => {
    const found = await lockDialogue(tx, dialogueId, now)
    if (!found) return undefined
    const known = await tx.decision.findUnique({ where: { formToken: token }, select: { id: true } })
    const bodyId = found.dialogue.decisionBodyId ?? found.dialogue.project.mandateDecision?.bodyId ?? null
    return { ...found, known, bodyId, subject: { ...found.subject, bodyId } }
  },
  run: async ({ tx, actor, input, now, dialogue, bodyId, known }) => {
    if (known) return unchanged({ decisionId: known.id, dialogueId: dialogue.id })
    if (!bodyId || !mayMove(dialogue.state, 'CANCELLED')) return conflict('problem.transition')
    const wrongDate = dateProblem(input.meetingDate, now)
    if (wrongDate) return invalid({ meetingDate: [wrongDate] })
    const { id: dialogueId, organisationId, title } = dialogue
    const { meetingDate, paragraph, text, registryNumber, token } = input
    const about = { organisationId, bodyId, dialogueId, title, registryNumber, paragraph, text, formToken: token }
    const recorded = { recordedById: actor.userId, recordedAt: now, meetingDate: dateOf(meetingDate) }
    const decision = await tx.decision.create({ data: { ...about, ...recorded, kind: 'CANCEL', state: 'DECIDED' } })
    await tx.dialogue.update({ where: { id: dialogueId }, data: { state: 'CANCELLED' } })
    const event: DomainEvent = {
      kind: 'decision.recorded',
      organisationId,
      dialogueId,
      data: { decisionId: decision.id, decisionKind: 'CANCEL', bodyId, meetingDate, paragraph },
    }
    return done(
      { decisionId: decision.id, dialogueId },
      {
        event: [event, moved(dialogue, 'CANCELLED', text.slice(0, 2000))],
        later: [job('cancellation.announce', { decisionId: decision.id }, { key: `cancellation:${decision.id}` })],
      },
    )
  },
})
