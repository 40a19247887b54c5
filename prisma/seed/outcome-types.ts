import type { ActionStatus, AnalysisAspect, ResponseOutcome } from '@/lib/domain/vocabulary'
import type { DecisionState } from '@/lib/generated/prisma/enums'

type Analysis = Record<AnalysisAspect, string>

export interface AgendaContent {
  date: string
  meeting: string
  item: number
  asks: string[]
  analysis: Analysis & { by: string[]; date: string }
  analysisByTheme: Record<string, Analysis & { by: string; date: string }>
  options: {
    key: string
    name: string
    cost: string
    meaning: string
    isRecommended: boolean
    effects: Record<string, 'YES' | 'PARTLY' | 'NO'>
  }[]
  questions?: BriefQuestionContent[]
  reads?: { member: string; at: string }[]
}

export interface BriefQuestionContent {
  askedBy: string
  party: string
  askedAt: string
  text: string
  answer?: string
  answeredBy?: string
  answeredAt?: string
}

export interface DecisionContent {
  body: string
  date: string
  paragraph: string
  item?: number
  state: DecisionState
  minutesApproved: string
  text: string[]
  chosenOption?: string
  reservations?: { member: string; party: string; text: string }[]
}

export interface ResponseContent {
  theme: string
  outcome: ResponseOutcome
  short: string
  motivation: string
  forwardedTo?: string
  moreWorkBy?: string
  noActionReason?: string
}

export interface ActionContent {
  key: string
  title: string
  owner: string
  ownerName: string
  status: ActionStatus
  theme: string
  firstDueOn: string
  dueOn: string
  nextUpdateOn: string
  delayReason?: string
  evidence?: string
  dropDecision?: string
  dropReason?: string
  updates: { date: string; text: string; status: ActionStatus }[]
}

export interface FeedbackContent {
  signedBy?: string
  messageText?: string
  deliveries?: { codeRead: number }
}
