import 'server-only'
import { z } from 'zod'
import { dateOf, dayOf } from '@/lib/domain/calendar'
import { dateProblem, Paragraph } from '@/lib/domain/decision'
import { conflict, invalid } from '@/lib/domain/result'
import type { Prisma } from '@/lib/generated/prisma/client'
import { command, done, unchanged } from '../command'
import { lockOutcome } from './lock'

const Correct = z.object({
  decisionId: z.uuid(),
  meetingDate: z.iso.date('problem.date'),
  paragraph: Paragraph,
  text: z.string().trim().min(10, 'problem.tooShort').max(8000, 'problem.tooLong'),
  correction: z.string().trim().min(10, 'problem.tooShort').max(2000, 'problem.tooLong'),
})

/**
 * A wrong date, § or wording in what was published. The earlier wording becomes a row of its own, superseded, and stays public with the day
 * and the reason. The decision keeps its id, since answers, actions and letters rest on it. What was decided takes a new decision to change.
 */
export const correctOutcome = command({
  action: 'decision.publish',
  input: Correct,
  load: lockOutcome,
  run: async ({ tx, decision, where, input, now }) => {
    if (decision.state !== 'PUBLISHED') return conflict('elected.notPublished')
    const wrongDate = dateProblem(input.meetingDate, now)
    if (wrongDate) return invalid({ meetingDate: [wrongDate] })
    const { meetingDate, paragraph, text, correction } = input
    const before = await tx.decision.findUniqueOrThrow({ where: { id: decision.id } })
    const isSame = dayOf(before.meetingDate) === meetingDate && before.paragraph === paragraph && before.text === text
    // Nothing differs: the same form once more, or one that was not filled in.
    if (isSame) return before.correction === correction ? unchanged(decision.id) : conflict('elected.nothingCorrected')
    // The current row lets go of what it superseded first: one row supersedes another, never two.
    await tx.decision.update({ where: { id: decision.id }, data: { supersedesId: null } })
    const { id: _, asks, options, formToken: __, ...earlier } = before
    const lists = { asks: asks as Prisma.InputJsonValue, options: options as Prisma.InputJsonValue }
    const superseded = await tx.decision.create({ data: { ...earlier, ...lists, state: 'SUPERSEDED', createdAt: now } })
    await tx.decision.update({
      where: { id: decision.id },
      data: { meetingDate: dateOf(meetingDate), paragraph, text, correction, supersedesId: superseded.id },
    })
    return done(decision.id, { event: { kind: 'decision.corrected', ...where, data: { decisionId: decision.id, reason: correction } } })
  },
})
