import 'server-only'
import { cookies } from 'next/headers'
import { isSecure } from './origin'

const NAME = 'next-auth.session-token'
const SECURE_NAME = `__Secure-${NAME}`

export const isSessionCookie = (name: string) => name === NAME || name === SECURE_NAME

export async function sessionToken(): Promise<string | undefined> {
  const jar = await cookies()
  return jar.get(SECURE_NAME)?.value ?? jar.get(NAME)?.value
}

export async function setSessionCookie({ sessionToken, expires }: { sessionToken: string; expires: Date }) {
  const secure = isSecure()
  const jar = await cookies()
  jar.set(secure ? SECURE_NAME : NAME, sessionToken, { httpOnly: true, sameSite: 'lax', path: '/', secure, expires })
}

export async function clearSessionCookie() {
  const jar = await cookies()
  for (const name of [NAME, SECURE_NAME]) if (jar.has(name)) jar.delete(name)
}
