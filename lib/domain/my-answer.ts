import type { ClosedAnswer } from './question/answer'
import type { ActionStatus, ResponseOutcome } from './vocabulary'

/** One person's own thread: what became of one view. Read with the receipt's code, without an address. */
export interface MyAnswer {
  seqNo: number
  dialogue: { slug: string; title: string; bodyName: string }
  said: { text: string; answers: ClosedAnswer[]; language: string; direction: 'ltr' | 'rtl'; at: Date; isWithdrawn: boolean }
  /** Undefined until somebody has read it. */
  read?: { at: Date; themes: { key: string; name: string; others: number }[]; isOutside: boolean; forwardedTo: string }
  /** The claims that rest on it. */
  summary?: { version: number; at: Date; claims: string[]; isQuoted: boolean }
  decided?: { at: Date; paragraph: string; answers: MyThemeAnswer[] }
  promise?: { dueOn: Date; firstDueOn: Date; daysLate: number }
  contact?: { name: string; title: string }
}

export interface MyThemeAnswer {
  key: string
  name: string
  outcome: ResponseOutcome
  short: string
  motivation: string
  forwardedTo: string | null
  moreWorkBy: Date | null
  noActionReason: string | null
  actions: MyAction[]
}

export interface MyAction {
  id: string
  title: string
  status: ActionStatus
  dueOn: Date
  firstDueOn: Date
  delayReason: string | null
  ownerName: string
  nextUpdateOn: Date
  latest?: { at: Date; text: string }
}
