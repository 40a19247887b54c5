import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { isSecure } from './origin'

const path = '/arbetsyta/moderering/original'
const seconds = 60
const nameOf = (key: string) => `radslag-skal-${key}`

/** Why somebody wants to read an original: on its way from the form to the page, and never in an address. The key finds it, for a minute. */
export async function keepReason(reason: string): Promise<string> {
  const key = randomBytes(8).toString('hex')
  const jar = await cookies()
  jar.set(nameOf(key), reason.slice(0, 2000), { httpOnly: true, sameSite: 'strict', path, secure: isSecure(), maxAge: seconds })
  return key
}

export async function reasonUnder(key: string): Promise<string | undefined> {
  return /^[0-9a-f]{16}$/.test(key) ? (await cookies()).get(nameOf(key))?.value : undefined
}
