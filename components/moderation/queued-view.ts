import type { Verdict } from '@/lib/domain/policy-rule'
import type { ClosedAnswer } from '@/lib/domain/question/answer'
import type { Channel, Visibility } from '@/lib/domain/vocabulary'

export interface QueuedView {
  id: string
  seqNo: number
  text: string
  answers: ClosedAnswer[]
  language: string
  direction: 'ltr' | 'rtl'
  channel: Channel
  visibility: Visibility
  dialogueTitle: string
  kind: 'new' | 'reported' | 'appealed'
  caseId: string | null
  reports: { id: string; reason: string; text: string }[]
  due: Date
  isOverdue: boolean
  outcome: string | null
  statement: string | null
  code: string | null
  appealText: string | null
  can: Verdict
}
