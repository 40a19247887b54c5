import type { ShownPicture } from '@/components/attachments/pictures'
import type { FormAction } from '@/components/form/form-state'
import type { Verdict } from '@/lib/domain/policy-rule'
import type { ClosedAnswer } from '@/lib/domain/question/answer'
import type { FeedbackWish, Visibility } from '@/lib/domain/vocabulary'

/** What an author sees of their own view; the query behind it is ownView(). */
export interface OwnView {
  seqNo: number
  receivedAt: Date
  text: string
  /** What was chosen beside the words. */
  answers: ClosedAnswer[]
  pictures: ShownPicture[]
  /** What was sent first, when it has been corrected since. */
  firstText?: string
  /** A passage is masked, here as everywhere; what was sent is kept under secrecy. */
  isMasked: boolean
  language: string
  direction: 'ltr' | 'rtl'
  visibility: Visibility
  isWithdrawn: boolean
  wantsFeedback: FeedbackWish
  dialogue: { slug: string; title: string }
  decided?: {
    state: string
    outcome: string | null
    code: string | null
    statement: string | null
    appealOutcome: string | null
    appealStatement: string | null
  }
  can: { correct: Verdict; withdraw: Verdict; askFeedback: Verdict; appeal: Verdict }
}

export type OwnViewActions = {
  correct: FormAction
  leaveAddress: FormAction
  appeal: FormAction
  close: () => Promise<void>
}
