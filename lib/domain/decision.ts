import { z } from 'zod'
import { dateOf, today } from './calendar'
import type { DialogueState } from './dialogue'
import type { MessageKey } from './result'
import { type TopicDecision, topicDecisions } from './topic'

export const decisionStates = [
  'PREPARED',
  'ON_AGENDA',
  'DECIDED',
  'POSTPONED',
  'REFERRED_BACK',
  'MINUTES_APPROVED',
  'PUBLISHED',
  'SUPERSEDED',
] as const
export type DecisionState = (typeof decisionStates)[number]

/** Every step that may be taken, for decisions of all kinds. A corrected decision supersedes; none is ever changed back. */
export const decisionTransitions: Record<DecisionState, readonly DecisionState[]> = {
  PREPARED: ['ON_AGENDA', 'DECIDED', 'POSTPONED', 'REFERRED_BACK'],
  ON_AGENDA: ['PREPARED', 'DECIDED', 'POSTPONED', 'REFERRED_BACK'],
  POSTPONED: ['PREPARED', 'ON_AGENDA', 'DECIDED', 'REFERRED_BACK'],
  REFERRED_BACK: ['PREPARED'],
  DECIDED: ['MINUTES_APPROVED', 'SUPERSEDED'],
  MINUTES_APPROVED: ['PUBLISHED', 'SUPERSEDED'],
  PUBLISHED: ['SUPERSEDED'],
  SUPERSEDED: [],
}

export const mayMoveDecision = (from: DecisionState, to: DecisionState) => decisionTransitions[from].includes(to)

/** Decided, whatever happened to the minutes since. */
export const isInForce = (state: DecisionState) => ['DECIDED', 'MINUTES_APPROVED', 'PUBLISHED'].includes(state)

/** The body has done with the item, whether it decided it or sent it back. */
export const isAfterTheMeeting = (state: DecisionState) => !(['PREPARED', 'ON_AGENDA', 'POSTPONED'] as DecisionState[]).includes(state)

const day = z.iso.date('problem.date')

/** «118» and «§118» are written as the minutes write it: «§ 118». */
export const Paragraph = z
  .string()
  .trim()
  .min(1, 'topic.needsParagraph')
  .max(20, 'problem.tooLong')
  .transform((typed) => (typed.startsWith('§') ? typed.replace(/^§\s*/, '§ ') : `§ ${typed}`))
const text = z.string().trim().min(10, 'problem.tooShort').max(8000, 'problem.tooLong')

export const RecordDecision = z.object({
  topicId: z.uuid(),
  kind: z.enum(topicDecisions, 'problem.choose'),
  meetingDate: day,
  paragraph: Paragraph,
  text,
  registryNumber: z.string().trim().max(60, 'problem.tooLong').default(''),
  token: z.uuid('problem.tryAgain'),
})

export const CancelDecision = RecordDecision.omit({ topicId: true, kind: true }).extend({ dialogueId: z.uuid() })
export const ApproveMinutes = z.object({ decisionId: z.uuid(), approvedOn: day })
export const PublishDecision = z.object({ decisionId: z.uuid() })

export const CorrectDecision = z.object({
  decisionId: z.uuid(),
  correction: z.string().trim().min(10, 'problem.tooShort').max(2000, 'problem.tooLong'),
  meetingDate: day,
  paragraph: Paragraph,
  text,
  token: z.uuid('problem.tryAgain'),
})

/** A body decides at a meeting that has been held. */
export const dateProblem = (meetingDate: string, now: Date): MessageKey | undefined =>
  dateOf(meetingDate) > today(now) ? 'topic.meetingInFuture' : undefined

/** Minutes are approved on or after the day of the meeting, and not tomorrow. */
export function minutesProblem(approvedOn: string, meetingDate: Date, now: Date): MessageKey | undefined {
  if (dateOf(approvedOn) < meetingDate) return 'topic.minutesBeforeMeeting'
  return dateOf(approvedOn) > today(now) ? 'topic.minutesInFuture' : undefined
}

/** What the decision does to the dialogues that wait for it. */
export const dialogueAfterDecision: Record<TopicDecision, DialogueState | undefined> = {
  HOLD_DIALOGUE: 'APPROVED',
  INFORM_ONLY: 'INFORMATION',
  NOT_HOLD: undefined,
  REFER_BACK: undefined,
}
