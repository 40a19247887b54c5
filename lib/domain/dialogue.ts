import { isBeforeDeadline } from './calendar'
import type { ParticipationLevel } from './vocabulary'

export const dialogueStates = [
  'DRAFT',
  'AWAITING_DECISION',
  'APPROVED',
  'SCHEDULED',
  'OPEN',
  'CLOSED',
  'ANALYSIS',
  'SUMMARY_DRAFT',
  'VALIDATION',
  'SUMMARY_PUBLISHED',
  'WITH_DECISION_MAKERS',
  'DECIDED',
  'FEEDBACK_GIVEN',
  'FOLLOW_UP',
  'COMPLETED',
  'PAUSED',
  'CANCELLED',
  'INFORMATION',
] as const
export type DialogueState = (typeof dialogueStates)[number]

/** The main line, in order: what the states line of the task list draws. */
export const mainLine = dialogueStates.slice(0, 15)

/** Every step that may be taken. What is not here is refused. */
export const dialogueTransitions: Record<DialogueState, readonly DialogueState[]> = {
  DRAFT: ['AWAITING_DECISION', 'INFORMATION', 'CANCELLED'],
  AWAITING_DECISION: ['APPROVED', 'DRAFT', 'INFORMATION', 'CANCELLED'],
  APPROVED: ['SCHEDULED', 'OPEN', 'CANCELLED'],
  SCHEDULED: ['APPROVED', 'OPEN', 'CANCELLED'],
  OPEN: ['CLOSED', 'PAUSED', 'CANCELLED'],
  PAUSED: ['OPEN', 'CLOSED', 'CANCELLED'],
  CLOSED: ['OPEN', 'ANALYSIS', 'CANCELLED'],
  ANALYSIS: ['OPEN', 'SUMMARY_DRAFT', 'CANCELLED'],
  SUMMARY_DRAFT: ['ANALYSIS', 'VALIDATION', 'SUMMARY_PUBLISHED', 'CANCELLED'],
  VALIDATION: ['SUMMARY_DRAFT', 'SUMMARY_PUBLISHED', 'CANCELLED'],
  SUMMARY_PUBLISHED: ['SUMMARY_DRAFT', 'WITH_DECISION_MAKERS', 'CANCELLED'],
  WITH_DECISION_MAKERS: ['SUMMARY_PUBLISHED', 'DECIDED', 'CANCELLED'],
  DECIDED: ['FEEDBACK_GIVEN'],
  FEEDBACK_GIVEN: ['FOLLOW_UP'],
  FOLLOW_UP: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
  INFORMATION: [],
}

export const mayMove = (from: DialogueState, to: DialogueState) => dialogueTransitions[from].includes(to)

/** States whose page the public may read. */
export const publicDialogueStates = dialogueStates.filter((state) => !['DRAFT', 'AWAITING_DECISION', 'APPROVED'].includes(state))

export interface Publicity {
  state: DialogueState
  openedAt: Date | null
  approvedByDecisionId: string | null
}

/** What was cancelled while it was a draft never was public, and doesn't become so by being cancelled. */
export const isPublicDialogue = ({ state, openedAt, approvedByDecisionId }: Publicity) =>
  publicDialogueStates.includes(state) && (state !== 'CANCELLED' || openedAt !== null || approvedByDecisionId !== null)

export interface Openness {
  state: DialogueState
  level: ParticipationLevel
  opensAt: Date | null
  closesAt: Date | null
}

/** Can the matter be influenced at all? If not there is a page, and never a form (INV-03). */
export const isInfluenceable = (dialogue: Pick<Openness, 'state' | 'level'>) =>
  dialogue.level !== 'INFORM' && dialogue.state !== 'INFORMATION'

/** Open now, to the last second of its last minute (INV-05). */
export const isOpen = (dialogue: Openness, now: Date) =>
  dialogue.state === 'OPEN' &&
  isInfluenceable(dialogue) &&
  dialogue.opensAt !== null &&
  dialogue.opensAt <= now &&
  dialogue.closesAt !== null &&
  isBeforeDeadline(now, dialogue.closesAt)

/** From here on what was received is locked for its author: it is part of what the elected decide on. */
export const isInDecisionBasis = (state: DialogueState) => !['OPEN', 'PAUSED', 'CLOSED'].includes(state)

export const hasPublishedSummary = (state: DialogueState) => mainLine.indexOf(state) >= mainLine.indexOf('SUMMARY_PUBLISHED')

export const isDecided = (state: DialogueState) => mainLine.indexOf(state) >= mainLine.indexOf('DECIDED')
