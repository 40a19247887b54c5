import { z } from 'zod'

export const deliveryStates = ['QUEUED', 'SENT', 'BOUNCED', 'TO_DO_BY_HAND', 'DONE_BY_HAND', 'READ_WITH_CODE'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** An answer has been given when it has reached everyone who asked, or has been tried (INV-21). A bounce was tried, and is listed. */
export const isAttempted = (state: DeliveryState) => state !== 'QUEUED' && state !== 'TO_DO_BY_HAND'
export const isAllAttempted = (states: readonly DeliveryState[]) => states.every(isAttempted)

/** The answer is owed after the decision, and also when a dialogue was cancelled (INV-23). */
export const owesAnswer = (state: string) => state === 'DECIDED' || state === 'CANCELLED'

export const SendFeedback = z.object({
  dialogueId: z.uuid(),
  text: z.string().trim().min(10, 'problem.tooShort').max(2000, 'problem.tooLong'),
  signedBy: z.string().trim().min(1, 'problem.required').max(200, 'problem.tooLong'),
})

export const MovePromise = z.object({
  dialogueId: z.uuid(),
  to: z.iso.date('problem.date'),
  reason: z.string().trim().min(10, 'problem.tooShort').max(2000, 'problem.tooLong'),
})

export interface ThemeOfView {
  themeId: string
  name: string
}

/** What a reader is told: the themes that their own view is in. Someone without a view of their own is told of all. */
export function themesToTell<T extends ThemeOfView>(all: readonly T[], own: readonly string[], hasView: boolean): T[] {
  if (!hasView) return [...all]
  return all.filter((theme) => own.includes(theme.themeId))
}
