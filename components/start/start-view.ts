import type { DialogueBrief } from '@/lib/domain/brief'
import type { DialogueState } from '@/lib/domain/dialogue'
import type { ActionStatus, ParticipationLevel, ResponseOutcome } from '@/lib/domain/vocabulary'

export interface Listed {
  slug: string
  title: string
  state: DialogueState
  level: ParticipationLevel
  opensAt: Date | null
  closesAt: Date | null
  decisionDate: Date | null
  bodyName: string | null
  dueOn: Date | null
  firstDueOn: Date | null
  fulfilledAt: Date | null
  signedBy: string | null
  isOpen: boolean
  moved: { reason: string; at: string }[]
  brief: DialogueBrief
}

export interface AnsweredVoice {
  slug: string
  title: string
  themeName: string
  quote: string
  seqNo: number
  language: string
  direction: 'ltr' | 'rtl'
  outcome: ResponseOutcome
  short: string
  bodyName: string
  meetingDate: Date
  paragraph: string | null
  actionStatus: ActionStatus | null
  actionDueOn: Date | null
}
