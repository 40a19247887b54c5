import type { Visibility } from './vocabulary'

export interface QuoteSource {
  text: string
  visibility: Visibility
  isWithdrawn: boolean
  consentToQuote: boolean
  versions: readonly {
    no: number
    kind: 'CORRECTION' | 'REDACTION' | 'TRANSLATION' | 'REPLY'
    text: string
    language: string
    madeBy: string
  }[]
}

export type QuoteFault = 'noConsent' | 'notUsable' | 'notWordForWord'

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Word for word, blanks and line breaks apart. */
export const standsIn = (quote: string, text: string) => plain(quote) !== '' && plain(text).includes(plain(quote))

/**
 * Where a quote stands: in what was received, or in a translation (INV-17). A masked view is quoted only from its
 * masked version, so that what was taken away is never brought back.
 */
export function placeOf(quote: string, source: QuoteSource): { versionNo: number | null; language?: string; madeBy?: string } | undefined {
  const isMasked = source.visibility === 'REDACTED'
  if (!isMasked && standsIn(quote, source.text)) return { versionNo: null }
  const allowed = source.versions.filter(({ kind }) => (isMasked ? kind === 'REDACTION' : kind === 'TRANSLATION' || kind === 'CORRECTION'))
  const found = allowed.find(({ text }) => standsIn(quote, text))
  return found && { versionNo: found.no, language: found.language, madeBy: found.madeBy }
}

/** Hidden views are still coded and counted; they are never quoted. */
export function faultOf(quote: string, source: QuoteSource): QuoteFault | undefined {
  if (source.isWithdrawn || ['REMOVED', 'HIDDEN_PENDING_REVIEW', 'PENDING'].includes(source.visibility)) return 'notUsable'
  if (!source.consentToQuote) return 'noConsent'
  return placeOf(quote, source) ? undefined : 'notWordForWord'
}

/** The text that anybody may read: published as it was received, or as it was masked. */
export function publicTextOf(
  source: Pick<QuoteSource, 'text' | 'visibility' | 'isWithdrawn'> & { masked?: string | null },
): string | undefined {
  if (source.isWithdrawn) return undefined
  if (source.visibility === 'PUBLIC') return source.text
  return source.visibility === 'REDACTED' ? (source.masked ?? undefined) : undefined
}
