import { z } from 'zod'
import type { MessageKey } from './result'
import { type ResponseOutcome, responseOutcomes } from './vocabulary'

const optionalText = z
  .string()
  .trim()
  .max(2000)
  .optional()
  .transform((typed) => typed || undefined)

/** The body's answer to one theme. Every outcome needs its reason; some need more (INV-20). */
export const DraftResponse = z
  .object({
    decisionId: z.uuid(),
    themeId: z.uuid(),
    outcome: z.enum(responseOutcomes, { error: 'problem.choose' }),
    short: z.string().trim().min(10, 'problem.tooShort').max(300, 'problem.tooLong'),
    motivation: z.string().trim().min(10, 'problem.tooShort').max(4000, 'problem.tooLong'),
    forwardedTo: optionalText,
    moreWorkBy: z.union([z.literal('').transform(() => undefined), z.iso.date('problem.date')]).optional(),
    noActionReason: optionalText,
  })
  .superRefine((response, context) => {
    const refuse = (field: string, message: MessageKey) => context.addIssue({ code: 'custom', path: [field], message })
    if (response.outcome === 'OUTSIDE_MANDATE' && !response.forwardedTo) refuse('forwardedTo', 'agenda.needsAddressee')
    if (response.outcome === 'NEEDS_MORE_WORK' && !response.moreWorkBy) refuse('moreWorkBy', 'agenda.needsDate')
  })
export type DraftResponse = z.infer<typeof DraftResponse>

/** A yes, whole or in part, is followed by something that somebody does (INV-24). */
export const promisesAction = (outcome: ResponseOutcome) => outcome === 'ADOPTED' || outcome === 'PARTLY'

/** The one big word, and its shape. */
export const verdictOf: Record<ResponseOutcome, { word: MessageKey; kind: 'done' | 'going' | 'no' | 'away' | 'wait' }> = {
  ADOPTED: { word: 'answer.yes', kind: 'done' },
  PARTLY: { word: 'answer.partly', kind: 'going' },
  NOT_ADOPTED: { word: 'answer.no', kind: 'no' },
  ALREADY_IN_PLACE: { word: 'answer.inPlace', kind: 'done' },
  OUTSIDE_MANDATE: { word: 'answer.onwards', kind: 'away' },
  NEEDS_MORE_WORK: { word: 'answer.later', kind: 'wait' },
}
