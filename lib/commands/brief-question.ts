import 'server-only'
import { z } from 'zod'
import { isAfterTheMeeting } from '@/lib/domain/decision'
import { conflict } from '@/lib/domain/result'
import { command, done, unchanged } from './command'
import { job } from './job'
import { lockOutcome } from './outcome/lock'

const Ask = z.object({
  decisionId: z.uuid(),
  text: z.string().trim().min(10, 'problem.tooShort').max(2000, 'problem.tooLong'),
})

/** A member asks before the meeting. The name and party stand by the question: an elected official acts in public. */
export const askQuestion = command({
  action: 'decisionBrief.ask',
  input: Ask,
  load: lockOutcome,
  run: async ({ tx, actor, decision, where, input, now }) => {
    if (isAfterTheMeeting(decision.state)) return conflict('elected.meetingIsOver')
    const party = actor.mandates.find(({ bodyId }) => bodyId === decision.bodyId)?.party ?? ''
    const question = await tx.briefQuestion.create({
      data: {
        decisionId: decision.id,
        askedById: actor.userId ?? '',
        askedBy: actor.name,
        party,
        text: input.text,
        askedAt: now,
      },
    })
    return done(decision.id, { event: { kind: 'brief.asked', ...where, data: { decisionId: decision.id, questionId: question.id } } })
  },
})

const Answer = z.object({
  decisionId: z.uuid(),
  questionId: z.uuid(),
  answer: z.string().trim().min(2, 'problem.required').max(4000, 'problem.tooLong'),
})

export const answerQuestion = command({
  action: 'decisionBrief.answer',
  input: Answer,
  load: lockOutcome,
  run: async ({ tx, actor, decision, where, input, now }) => {
    const { count } = await tx.briefQuestion.updateMany({
      where: { id: input.questionId, decisionId: decision.id },
      data: { answer: input.answer, answeredById: actor.userId, answeredBy: actor.name, answeredAt: now },
    })
    if (count === 0) return conflict('problem.missing')
    return done(decision.id, {
      event: { kind: 'brief.answered', ...where, data: { decisionId: decision.id, questionId: input.questionId } },
      later: [job('question.tellAsker', { questionId: input.questionId })],
    })
  },
})

/** One's own mark. Nobody else sees it. */
export const markRead = command({
  action: 'decisionBrief.mark',
  input: z.object({ decisionId: z.uuid() }),
  load: lockOutcome,
  run: async ({ tx, actor, decision, where, now }) => {
    const key = { decisionId: decision.id, userId: actor.userId ?? '' }
    const { count } = await tx.readMark.createMany({ data: [{ ...key, at: now }], skipDuplicates: true })
    if (count === 0) return unchanged(decision.id)
    return done(decision.id, { event: { kind: 'brief.read', ...where, data: { decisionId: decision.id } } })
  },
})
