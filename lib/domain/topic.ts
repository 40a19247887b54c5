import { z } from 'zod'
import type { DecisionKind } from './vocabulary'

export const topicStates = [
  'SUBMITTED',
  'SCREENING',
  'FORWARDED_TO_BODY',
  'DECIDED_YES',
  'DECIDED_NO',
  'DECIDED_INFORM_ONLY',
  'REFERRED_BACK',
  'REDIRECTED',
  'MERGED',
  'WITHDRAWN',
] as const
export type TopicState = (typeof topicStates)[number]

/** What whoever screens may do with a proposal. */
export const screeningSteps = ['start', 'forward', 'redirect', 'merge'] as const
export type ScreeningStep = (typeof screeningSteps)[number]

/** Every step that may be taken. What is not here is refused. */
export const topicTransitions: Record<TopicState, readonly TopicState[]> = {
  SUBMITTED: ['SCREENING', 'FORWARDED_TO_BODY', 'REDIRECTED', 'MERGED', 'WITHDRAWN'],
  SCREENING: ['FORWARDED_TO_BODY', 'REDIRECTED', 'MERGED', 'WITHDRAWN'],
  FORWARDED_TO_BODY: ['DECIDED_YES', 'DECIDED_NO', 'DECIDED_INFORM_ONLY', 'REFERRED_BACK'],
  REFERRED_BACK: ['SCREENING', 'FORWARDED_TO_BODY', 'REDIRECTED', 'MERGED', 'WITHDRAWN'],
  DECIDED_YES: [],
  DECIDED_NO: [],
  DECIDED_INFORM_ONLY: [],
  REDIRECTED: [],
  MERGED: [],
  WITHDRAWN: [],
}

export const mayMoveTopic = (from: TopicState, to: TopicState) => topicTransitions[from].includes(to)
export const isSettled = (state: TopicState) => topicTransitions[state].length === 0
/** Somebody owes the proposer an answer. */
export const awaitsScreening = (state: TopicState) => ['SUBMITTED', 'SCREENING', 'REFERRED_BACK'].includes(state)

export const stateAfter: Record<ScreeningStep, TopicState> = {
  start: 'SCREENING',
  forward: 'FORWARDED_TO_BODY',
  redirect: 'REDIRECTED',
  merge: 'MERGED',
}

/** Only these decisions settle a topic; a decision on the matter comes after the dialogue. */
export const topicDecisions = ['HOLD_DIALOGUE', 'NOT_HOLD', 'INFORM_ONLY', 'REFER_BACK'] as const satisfies readonly DecisionKind[]
export type TopicDecision = (typeof topicDecisions)[number]

export const topicStateAfterDecision: Record<TopicDecision, TopicState> = {
  HOLD_DIALOGUE: 'DECIDED_YES',
  NOT_HOLD: 'DECIDED_NO',
  INFORM_ONLY: 'DECIDED_INFORM_ONLY',
  REFER_BACK: 'REFERRED_BACK',
}

/** Once a day is enough for anyone; it stops a program from filling the queue. */
export const topicsADay = 5

export const ProposeTopic = z.object({
  organisationId: z.uuid(),
  token: z.uuid('problem.tryAgain'),
  title: z.string().trim().min(5, 'topic.titleTooShort').max(140, 'problem.tooLong'),
  text: z.string().trim().min(10, 'problem.tooShort').max(4000, 'problem.tooLong'),
  reason: z.string().trim().max(2000, 'problem.tooLong').default(''),
})

const answer = z.string().trim().min(10, 'topic.answerTooShort').max(4000, 'problem.tooLong')
const yesOrNo = z.enum(['yes', 'no', 'unsure'], 'problem.choose').optional()

/** The three questions that decide whether a dialogue is the right way at all. */
export const TopicAssessment = z.object({ isInfluenceable: yesOrNo, areDecisionMakersOpen: yesOrNo, isOurs: yesOrNo })
export type TopicAssessment = z.infer<typeof TopicAssessment>
export const assessmentFrom = (stored: unknown): TopicAssessment => TopicAssessment.catch({}).parse(stored)

const about = { topicId: z.uuid(), answer, ...TopicAssessment.shape }
export const ScreenTopic = z.discriminatedUnion(
  'step',
  [
    z.object({ step: z.literal('start'), ...about }),
    z.object({ step: z.literal('forward'), bodyId: z.uuid('topic.chooseBody'), ...about }),
    z.object({
      step: z.literal('redirect'),
      redirectedTo: z.string().trim().min(3, 'topic.nameUnit').max(200, 'problem.tooLong'),
      ...about,
    }),
    z.object({ step: z.literal('merge'), mergedIntoId: z.uuid('topic.chooseTopic'), ...about }),
  ],
  'problem.choose',
)
