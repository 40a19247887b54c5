import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { type Actor, anonymous } from '@/lib/domain/actor'
import { type Locale, localeOf } from '@/lib/i18n/locale'
import { actorOf } from '@/lib/queries/actor'
import { sessionHolder } from '@/lib/queries/session'

const sessionCookies = ['__Secure-next-auth.session-token', 'next-auth.session-token']

/** Who asks. A visitor without a session cookie costs no query. */
export const currentActor = cache(async (): Promise<Actor> => {
  const jar = await cookies()
  const token = sessionCookies.map((name) => jar.get(name)?.value).find(Boolean)
  const userId = token && (await sessionHolder(token))
  return userId ? actorOf(userId) : anonymous
})

/** Set by proxy.ts from the address. */
export async function currentLocale(): Promise<Locale> {
  return localeOf((await headers()).get('x-locale') ?? 'sv')
}

export async function currentHost(): Promise<string> {
  return ((await headers()).get('host') ?? '').replace(/:\d+$/, '').toLowerCase()
}

/** The address that the visitor comes from, for rate limits only; the server sets it and it is kept nowhere. */
export async function currentAddress(): Promise<string> {
  return (await headers()).get('x-client-address') ?? 'unknown'
}
