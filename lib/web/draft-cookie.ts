import 'server-only'
import { createHash } from 'node:crypto'
import { cookies } from 'next/headers'
import { draftRetentionDays } from '@/lib/domain/draft'
import { readDraftToken } from '@/lib/queries/receipt-code'
import { isSecure } from './origin'

const receiptMinutes = 60

/** The key to the writer's own draft, one a dialogue. Only the browser and its owner have it. */
export async function draftToken(slug: string): Promise<string | undefined> {
  return readDraftToken((await cookies()).get(nameOf(slug))?.value ?? '')
}

export async function keepDraftToken(slug: string, token: string) {
  await put(slug, token, draftRetentionDays * 86_400)
}

/** Once sent, the receipt can be opened again for a while; then a shared computer has forgotten it. */
export async function keepReceipt(slug: string, token: string) {
  await put(slug, token, receiptMinutes * 60)
}

export async function forgetDraft(slug: string) {
  const jar = await cookies()
  jar.delete(nameOf(slug))
}

async function put(slug: string, token: string, maxAge: number) {
  const jar = await cookies()
  jar.set(nameOf(slug), token, { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge })
}

// The address of a dialogue may hold letters that a cookie's name may not.
const nameOf = (slug: string) => `radslag-utkast-${createHash('sha256').update(slug).digest('hex').slice(0, 12)}`
