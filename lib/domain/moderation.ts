import { z } from 'zod'
import type { Visibility } from './vocabulary'

/** What the law on electronic bulletin boards (1998:112, 5 §) obliges us to take away when it is obvious. */
export const legalCodes = [
  'threat',
  'privacyIntrusion',
  'incitement',
  'hateSpeech',
  'childAbuse',
  'violence',
  'terrorism',
  'copyright',
] as const

/** Our own rules. That a view is critical or uncomfortable is no reason, and has no code. */
export const houseCodes = ['personalData', 'namedOfficial', 'insult', 'spam', 'wrongPlace', 'advertising'] as const

export const moderationCodes = [...legalCodes, ...houseCodes] as const
export type ModerationCode = (typeof moderationCodes)[number]

export const isLegalCode = (code: string): boolean => (legalCodes as readonly string[]).includes(code)
export const moderationCodeOf = (code: string | null): ModerationCode | undefined => moderationCodes.find((known) => known === code)

export const moderationOutcomes = ['PUBLISH', 'HIDE', 'REMOVE', 'REDACT'] as const
export type ModerationOutcome = (typeof moderationOutcomes)[number]

/** Hours within which somebody must have looked. */
export const targetHours = (trigger: string, code?: string | null) => (code && isLegalCode(code) ? 24 : trigger === 'REPORT' ? 48 : 72)

export const visibilityAfter: Record<ModerationOutcome, Visibility> = {
  PUBLISH: 'PUBLIC',
  HIDE: 'HIDDEN_PENDING_REVIEW',
  REMOVE: 'REMOVED',
  REDACT: 'REDACTED',
}

/** What readers may see, and sources may rest on. */
export const isShown = (visibility: Visibility) => visibility === 'PUBLIC' || visibility === 'REDACTED'
export const shownVisibilities = ['PUBLIC', 'REDACTED'] as const satisfies readonly Visibility[]

const statement = z.string().trim().max(2000)

export const ModerationDecision = z
  .object({
    contributionId: z.uuid(),
    outcome: z.enum(moderationOutcomes, { error: 'problem.choose' }),
    code: z.enum(moderationCodes).optional().catch(undefined),
    statement: statement.default(''),
    /** The text with what may not be shown taken out. */
    redactedText: z.string().trim().max(10_000).default(''),
  })
  .superRefine((decision, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (decision.outcome === 'PUBLISH') return
    if (!decision.code) refuse('code', 'moderation.codeNeeded')
    else if (decision.outcome === 'REMOVE' && !isLegalCode(decision.code)) refuse('code', 'moderation.legalCodeNeeded')
    if (decision.statement.length < 10) refuse('statement', 'moderation.statementNeeded')
    if (decision.outcome === 'REDACT' && !decision.redactedText) refuse('redactedText', 'moderation.redactionNeeded')
  })

export const AppealDecision = z.object({
  caseId: z.uuid(),
  /** UPHOLD leaves things as they are; PUBLISH shows the view as it was written. */
  outcome: z.enum(['UPHOLD', 'PUBLISH'], { error: 'problem.choose' }),
  statement: statement.min(10, 'moderation.statementNeeded'),
})

export const reportReasons = moderationCodes
