import 'server-only'
import { z } from 'zod'
import { optionsFrom } from '@/lib/domain/agenda'
import { dateOf, dayOf } from '@/lib/domain/calendar'
import { dateProblem, mayMoveDecision, minutesProblem, Paragraph } from '@/lib/domain/decision'
import { mayMove } from '@/lib/domain/dialogue'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockOutcome } from './lock'

const Reservation = z.object({
  member: z.string().trim().min(1).max(200),
  party: z.string().trim().min(1, 'elected.needsParty').max(60),
  text: z.string().trim().max(4000),
})

const RecordOutcome = z.object({
  decisionId: z.uuid(),
  itemNo: z.union([z.literal('').transform(() => undefined), z.coerce.number().int().min(1).max(999)]).optional(),
  paragraph: Paragraph,
  meetingDate: z.iso.date('problem.date'),
  text: z.string().trim().min(10, 'problem.tooShort').max(8000, 'problem.tooLong'),
  chosenOption: z.string().trim().max(4).optional(),
  reservations: z.array(Reservation).max(20).default([]),
})

/** What the body decided, as its minutes will say. Drafted answers become the body's own. */
export const recordOutcome = command({
  action: 'decision.record',
  input: RecordOutcome,
  load: lockOutcome,
  run: async ({ tx, actor, decision, where, dialogueState, input, now }) => {
    if (!mayMoveDecision(decision.state, 'DECIDED')) return conflict('elected.alreadyDecided')
    if (dialogueState !== 'WITH_DECISION_MAKERS') return conflict('elected.notBeforeTheBody')
    const wrongDate = dateProblem(input.meetingDate, now)
    if (wrongDate) return invalid({ meetingDate: [wrongDate] })
    const { options } = await tx.decision.findUniqueOrThrow({ where: { id: decision.id }, select: { options: true } })
    const keys = optionsFrom(options).map(({ key }) => key)
    if (input.chosenOption && !keys.includes(input.chosenOption)) return invalid({ chosenOption: ['problem.choose'] })
    await tx.decision.update({
      where: { id: decision.id },
      data: {
        state: 'DECIDED',
        paragraph: input.paragraph,
        itemNo: input.itemNo,
        meetingDate: dateOf(input.meetingDate),
        text: input.text,
        chosenOption: input.chosenOption || null,
        recordedById: actor.userId,
        recordedAt: now,
        reservations: { create: input.reservations },
      },
    })
    await tx.themeResponse.updateMany({ where: { decisionId: decision.id, state: 'DRAFTED' }, data: { state: 'ADOPTED_BY_BODY' } })
    const { id: decisionId, bodyId } = decision
    return done(decisionId, {
      event: {
        kind: 'decision.recorded',
        ...where,
        data: { decisionId, decisionKind: 'OUTCOME', bodyId, meetingDate: input.meetingDate, paragraph: input.paragraph },
      },
    })
  },
})

const Postpone = z.object({ decisionId: z.uuid(), meetingDate: z.iso.date('problem.date') })

/** Bordlagt: the item comes back at a later meeting. */
export const postponeOutcome = command({
  action: 'decision.record',
  input: Postpone,
  load: lockOutcome,
  run: async ({ tx, actor, decision, where, input, now }) => {
    if (!mayMoveDecision(decision.state, 'POSTPONED')) return conflict('elected.notOnAgenda')
    if (dateOf(input.meetingDate) <= decision.meetingDate) return invalid({ meetingDate: ['elected.meetingIsEarlier'] })
    const meetingDate = dateOf(input.meetingDate)
    await tx.decision.update({
      where: { id: decision.id },
      data: { state: 'POSTPONED', meetingDate, recordedById: actor.userId, recordedAt: now },
    })
    await tx.dialogue.update({ where: { id: decision.dialogueId }, data: { decisionDate: meetingDate } })
    return done(decision.id, {
      event: { kind: 'decision.moved', ...where, data: { decisionId: decision.id, from: decision.state, to: 'POSTPONED' } },
    })
  },
})

const ReferBack = z.object({
  decisionId: z.uuid(),
  paragraph: Paragraph,
  text: z.string().trim().min(10, 'problem.tooShort').max(8000, 'problem.tooLong'),
})

/** Återremiss: back to the officials, who prepare a new item. */
export const referOutcomeBack = command({
  action: 'decision.record',
  input: ReferBack,
  load: lockOutcome,
  run: async ({ tx, actor, decision, where, dialogueState, input, now }) => {
    if (!mayMoveDecision(decision.state, 'REFERRED_BACK')) return conflict('elected.notOnAgenda')
    if (!mayMove(dialogueState, 'SUMMARY_PUBLISHED')) return conflict('elected.notBeforeTheBody')
    await tx.decision.update({
      where: { id: decision.id },
      data: { state: 'REFERRED_BACK', paragraph: input.paragraph, text: input.text, recordedById: actor.userId, recordedAt: now },
    })
    await tx.dialogue.update({ where: { id: decision.dialogueId }, data: { state: 'SUMMARY_PUBLISHED' } })
    const { id: decisionId, bodyId } = decision
    return done(decisionId, {
      event: [
        {
          kind: 'decision.recorded',
          ...where,
          data: { decisionId, decisionKind: 'REFER_BACK', bodyId, meetingDate: dayOf(decision.meetingDate), paragraph: input.paragraph },
        },
        { kind: 'dialogue.moved', ...where, data: { from: dialogueState, to: 'SUMMARY_PUBLISHED' } },
      ],
    })
  },
})

const ApproveMinutes = z.object({ decisionId: z.uuid(), on: z.iso.date('problem.date') })

/** Justerat. Only then can the decision be published. */
export const approveMinutes = command({
  action: 'decision.publish',
  input: ApproveMinutes,
  load: lockOutcome,
  run: async ({ tx, decision, where, input, now }) => {
    if (!mayMoveDecision(decision.state, 'MINUTES_APPROVED')) return conflict('elected.notDecided')
    const wrongDate = minutesProblem(input.on, decision.meetingDate, now)
    if (wrongDate) return invalid({ on: [wrongDate] })
    await tx.decision.update({ where: { id: decision.id }, data: { state: 'MINUTES_APPROVED', minutesApprovedOn: dateOf(input.on) } })
    return done(decision.id, {
      event: { kind: 'decision.moved', ...where, data: { decisionId: decision.id, from: decision.state, to: 'MINUTES_APPROVED' } },
    })
  },
})
