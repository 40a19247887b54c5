import 'server-only'
import { cookies } from 'next/headers'
import { openSeal, seal } from '@/lib/queries/receipt-code'
import { isSecure } from './origin'

const NAME = 'radslag-min-synpunkt'
const minutes = 30

/**
 * The code that somebody has typed, so that their own pages open without typing it on each of them. Not for long. Sealed: only what went
 * through the form, and its limits, opens anything. A code that somebody puts in the cookie by hand is no guess at all.
 */
export async function typedCode(): Promise<string | undefined> {
  return openSeal((await cookies()).get(NAME)?.value ?? '')
}

export async function keepCode(code: string) {
  const jar = await cookies()
  jar.set(NAME, seal(code), { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: minutes * 60 })
}

export async function forgetCode() {
  const jar = await cookies()
  jar.delete(NAME)
}
