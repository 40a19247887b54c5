import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { isSecure } from './origin'

const NAME = 'radslag-skal'
const path = '/arbetsyta/moderering/original'
const seconds = 60
const Reason = z.object({ id: z.string(), reason: z.string() })

/** Why somebody wants to read an original: on its way from the form to the page, and never in an address. For that view, and not for long. */
export async function keepReason(id: string, reason: string) {
  const value = JSON.stringify({ id, reason: reason.slice(0, 2000) })
  const jar = await cookies()
  jar.set(NAME, value, { httpOnly: true, sameSite: 'strict', path, secure: isSecure(), maxAge: seconds })
}

export async function reasonFor(id: string): Promise<string | undefined> {
  const kept = (await cookies()).get(NAME)?.value
  if (!kept) return undefined
  try {
    const { data } = Reason.safeParse(JSON.parse(kept))
    return data?.id === id ? data.reason : undefined
  } catch {
    return undefined
  }
}
