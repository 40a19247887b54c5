import 'server-only'
import { z } from 'zod'
import { isInForce } from '@/lib/domain/decision'
import { mayMove } from '@/lib/domain/dialogue'
import { conflict } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockDialogue, moved } from './load-dialogue'

const Which = z.object({ dialogueId: z.uuid() })

export const submitDialogue = command({
  action: 'dialogue.submit',
  input: Which,
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, dialogue, brief }) => {
    if (!mayMove(dialogue.state, 'AWAITING_DECISION')) return conflict('problem.transition')
    if (!brief.question.trim() || !brief.purpose.trim()) return conflict('brief.needsQuestionFirst')
    if (brief.isInfluenceable === false) return conflict('policy.notInfluenceable')
    await tx.dialogue.update({ where: { id: dialogue.id }, data: { state: 'AWAITING_DECISION' } })
    return done({ dialogueId: dialogue.id }, { event: moved(dialogue, 'AWAITING_DECISION') })
  },
})

/** A body that has already decided to hold dialogue in the project has decided about this one too. */
export const adoptMandate = command({
  action: 'dialogue.adopt',
  input: Which,
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, dialogue }) => {
    const mandate = dialogue.project.mandateDecision
    if (!mayMove(dialogue.state, 'APPROVED')) return conflict('problem.transition')
    if (mandate?.kind !== 'HOLD_DIALOGUE' || !isInForce(mandate.state)) return conflict('brief.noMandate')
    const approval = { approvedByDecisionId: mandate.id, decisionBodyId: dialogue.decisionBodyId ?? mandate.bodyId }
    await tx.dialogue.update({ where: { id: dialogue.id }, data: { state: 'APPROVED', ...approval } })
    return done({ dialogueId: dialogue.id }, { event: moved(dialogue, 'APPROVED') })
  },
})

/** What can't be influenced gets a page, and can never get a form (INV-03). */
export const makeInformation = command({
  action: 'dialogue.inform',
  input: Which,
  load: (tx, { dialogueId }, { now }) => lockDialogue(tx, dialogueId, now),
  run: async ({ tx, dialogue, brief }) => {
    if (!mayMove(dialogue.state, 'INFORMATION')) return conflict('problem.transition')
    if (!brief.purpose.trim()) return conflict('brief.needsPurposeFirst')
    await tx.question.deleteMany({ where: { dialogueId: dialogue.id } })
    await tx.dialogue.update({ where: { id: dialogue.id }, data: { state: 'INFORMATION', level: 'INFORM' } })
    return done({ dialogueId: dialogue.id }, { event: moved(dialogue, 'INFORMATION') })
  },
})
