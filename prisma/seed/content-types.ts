import type { DialogueState } from '@/lib/domain/dialogue'
import type { ModerationCode, ModerationOutcome } from '@/lib/domain/moderation'
import type { ProjectState } from '@/lib/domain/project'
import type { QuestionKind } from '@/lib/domain/question/question'
import type { Snapshot } from '@/lib/domain/snapshot'
import type { TopicState } from '@/lib/domain/topic'
import type {
  Channel,
  ClaimKind,
  ContributionKind,
  DecisionKind,
  FeedbackWish,
  ParticipationLevel,
  Role,
  Visibility,
} from '@/lib/domain/vocabulary'
import type { BodyKind, MandateKind, TopicOrigin } from '@/lib/generated/prisma/enums'

import type { ActionContent, AgendaContent, DecisionContent, FeedbackContent, ResponseContent } from './outcome-types'

// The shapes of strandvik/*.json, after the dates have been resolved. strandvik/check.mjs verifies what a type cannot say.

export interface BodyContent {
  key: string
  name: string
  kind: BodyKind
  seats: number
  members: { name: string; party: string; kind: MandateKind; from: string; to: string }[]
}

export interface StaffContent {
  name: string
  title: string
  phone?: string | null
  email: string
  role: Role
  roles?: Role[]
  roleFrom: string
  roleTo: string | null
  bodies?: string[]
}

export interface OrganisationContent {
  municipality: {
    key: string
    name: string
    place: string
    phone: string
    phoneHours: string
    email: string
    visit: string
    codePrefix: string
    brandHue: number
  }
  districts?: { key: string; name: string }[]
  bodies: BodyContent[]
  staff: StaffContent[]
  elected?: { name: string; email: string }[]
  residents?: { name: string; email: string }[]
  population?: { referenceDate: string; rows: { district: string; ageBand: string; sex: string; count: number }[] }
}

export interface ViewContent {
  no: number
  receivedAt: string
  channel: Channel
  language: string
  text: string
  kind: ContributionKind
  consentToQuote: boolean
  wantsFeedback: FeedbackWish
  background?: { ageBand?: string; gender?: string; district?: string }
  codes: { theme: string; start: number; end: number }[]
  translation?: string
  translationBy?: string
  recordedBy?: string
  occasion?: { title: string }
  moderation?: ModerationContent
  outsideQuestion?: { unit: string | null; forwardedAt?: string; note?: string }
  childVoice?: boolean
  doubleCoded?: { by: string[]; agreed: boolean }
  receiptCode?: string
  /** What was answered beside the words, by the question's number, as its kind stores it; statements by theirs. */
  answers?: Record<string, unknown>
}

export interface ModerationContent {
  code: ModerationCode
  reason: string
  decidedBy: string
  reportedAt: string
  decidedAt: string
  visibility: Visibility
  publicText: string | null
  reportedBy: 'visitor' | 'staff'
  outcome: ModerationOutcome
  appeal?: { at: string; text: string; decidedAt: string; decidedBy: string; outcome: ModerationOutcome; reason: string }
}

export interface ThemeContent {
  key: string
  code: number
  name: string
  definition: string
  exampleWords: string[]
  core?: string
}

interface SideContent {
  text: string
  sources: number[]
}

export interface SummaryContent {
  version?: number
  publishedAt?: string
  approvals: { version: number; date: string; by: string; state: string }[]
  themes: { theme: string; claims: { key: string; text: string; sources: number[]; kind: ClaimKind }[] }[]
  quotes: { view: number; text: string; theme: string }[]
  tensions: { no: number; a: SideContent; b: SideContent }[]
  texts: Snapshot['texts']
  writers: string[]
  changesV1toV2?: { no: number; change: string }[]
  /** What an earlier published version said instead. */
  earlier?: {
    publishedAt: string
    approvedBy: string
    claims: Record<string, string>
    tensions: Record<string, { a: string; b: string }>
    texts: Partial<Snapshot['texts']>
  }
}

export interface QuestionContent {
  kind: QuestionKind
  label: string
  hint: string
  prompts: string[]
  options: string[]
  settings?: { hasOther: boolean }
  /** Answers to earlier questions, by their number. */
  condition?: { question: number; value: string }[]
  isRequired: boolean
  translations: Record<string, { label?: string; hint?: string; prompts?: string[]; options?: string[] }>
}

export interface TopicContent {
  title: string
  state: TopicState
  origin: TopicOrigin
  submittedAt: string
  text: string
  reason?: string
  merged?: { title: string; text: string; origin: TopicOrigin; submittedAt: string }[]
  proposer?: { age: number }
  screening?: { meeting: string; replyToProposer: { date: string; text: string } }
}

export interface MandateContent {
  body: string
  date: string
  paragraph: string
  text: string
  kind: DecisionKind
}

export interface PromiseContent {
  firstDueOn: string
  dueOn: string
  signedBy: string
  fulfilledAt: string | null
  reschedules: { at: string; fromDate: string; toDate: string; reason: string }[]
}

export interface DialogueContent {
  key: string
  title: string
  registryNumber: string
  level: ParticipationLevel
  state: DialogueState
  projectState: ProjectState
  intro: string
  opens?: string
  closes?: string
  strategist: string
  dialogueTeam?: string[]
  decisionBody?: string
  decisionDate?: string
  topic: TopicContent
  mandate: MandateContent
  brief: unknown
  questions?: QuestionContent[]
  promise?: PromiseContent
  themes: ThemeContent[]
  codebook?: { version: number; date: string; by: string; change: string }[]
  codingProgress?: { coders: string[] }
  views: ViewContent[]
  pendingFrom?: number
  summary?: SummaryContent
  decisionBrief?: AgendaContent
  decision?: DecisionContent
  themeResponses?: ResponseContent[]
  actions?: ActionContent[]
  feedback?: FeedbackContent
  phases?: [string, string, string][]
  facts?: string[]
  whyNoDialogue?: string
  news?: { date: string; text: string }[]
}

export interface ProposalContent {
  key: string
  title: string
  state: TopicState
  origin: TopicOrigin
  submittedAt: string
  text: string
  reason: string
  reply?: string
  body?: string
  paragraph?: string
  decidedAt?: string
}
