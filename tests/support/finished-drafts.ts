import { createHash, randomBytes } from 'node:crypto'
import { db } from '@/lib/db'
import { codeFrom, draftSymbols } from '@/lib/domain/receipt-code'
import { draftHash } from '@/lib/queries/receipt-code'
import type { ADialogue } from './factories/dialogue'

/** So many people have answered every question and stand before the check-answers page. Answers the keys to their drafts. */
export async function finishedDrafts(dialogue: ADialogue, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => codeFrom(randomBytes(draftSymbols), draftSymbols))
  const text = 'Lampan vid bron är trasig sedan i höstas, och ingen svarar när man ringer.'
  const content = {
    answers: Object.fromEntries(dialogue.questions.filter(({ isRequired }) => isRequired).map(({ id }) => [id, text])),
    language: 'sv',
    consentToQuote: true,
    wantsFeedback: 'CODE',
    background: { ageBand: '30-44', gender: '', district: '', relation: 'lives' },
  }
  const createdAt = new Date(Date.now() - 60_000)
  const expiresAt = new Date(Date.now() + 86_400_000)
  const rows = tokens.map((token) => ({ tokenHash: draftHash(token), dialogueId: dialogue.id, content, createdAt, expiresAt }))
  await db.draft.createMany({ data: rows })
  return tokens
}

export function draftCookie(slug: string, token: string): string {
  return `radslag-utkast-${createHash('sha256').update(slug).digest('hex').slice(0, 12)}=${token}`
}
