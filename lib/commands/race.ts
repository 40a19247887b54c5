import type { MessageKey, Problem } from '@/lib/domain/result'

/** The database's own refusals (RG…, see the guards migration), in the words of the product. */
const guards: Record<string, MessageKey> = {
  RG000: 'problem.kept',
  RG001: 'problem.needsDecision',
  RG003: 'problem.notInfluenceable',
  RG005: 'problem.closed',
  RG010: 'problem.kept',
  RG014: 'problem.claimWithoutSource',
  RG020: 'problem.themesUnanswered',
  RG022: 'problem.promiseNeedsReason',
  RG026: 'policy.anotherPerson',
}

/** A race that the database settled is an expected outcome; anything else is a bug and stays thrown. */
export function problemOf(error: unknown): Problem | undefined {
  const text = detailsOf(error)
  if (/P2002|23505/.test(text)) return { kind: 'conflict', message: 'problem.alreadyExists' }
  if (/P2034|40001|40P01/.test(text)) return { kind: 'conflict', message: 'problem.tryAgain' }
  const code = /RG\d{3}/.exec(text)?.[0]
  const message = code && guards[code]
  return message ? { kind: code === 'RG005' ? 'closed' : 'conflict', message } : undefined
}

function detailsOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return typeof error === 'object' && error ? JSON.stringify(error) : ''
  const details = error as Error & { code?: string; meta?: unknown; cause?: unknown }
  return [details.code, details.message, safely(details.meta), detailsOf(details.cause, depth + 1)].join(' ')
}

function safely(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
