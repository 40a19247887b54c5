import { z } from 'zod'
import { ageBands, feedbackWishes, genders, relations } from './vocabulary'

/** Days that an unsent draft waits for its owner. After that it is gone, and nobody else has read it. */
export const draftRetentionDays = 30

export const longestAnswer = 10_000
export const shortestAnswer = 10

const Background = z.object({
  ageBand: z.enum([...ageBands, '']).default(''),
  gender: z.enum([...genders, '']).default(''),
  district: z.string().max(80).default(''),
  relation: z.enum([...relations, '']).default(''),
})
export type Background = z.infer<typeof Background>

/** What has been answered so far, by question. Nothing of it is an official record until it is sent. */
export const DraftContent = z.object({
  /** Each as its question's kind reads it (question/kinds.ts). */
  answers: z.record(z.string(), z.unknown()).default({}),
  language: z.string().max(12).optional(),
  consentToQuote: z.boolean().optional(),
  wantsFeedback: z.enum(feedbackWishes).optional(),
  name: z.string().max(200).optional(),
  address: z.string().max(500).optional(),
  /** Undefined: not asked yet. All empty: would rather not say. */
  background: Background.optional(),
})
export type DraftContent = z.infer<typeof DraftContent>

/** A stored draft; broken content is an empty draft rather than a crash. */
export const draftFrom = (content: unknown): DraftContent => DraftContent.catch(() => DraftContent.parse({})).parse(content ?? {})

export const draftExpiry = (now: Date) => new Date(now.getTime() + draftRetentionDays * 86_400_000)

export const needsAddress = (draft: DraftContent) => ['MAIL', 'LETTER', 'PHONE'].includes(draft.wantsFeedback ?? '')
