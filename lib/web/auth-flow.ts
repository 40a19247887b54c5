import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import { cookies } from 'next/headers'
import NextAuth from 'next-auth'
import { env } from '@/lib/env'
import { authOptions } from './auth-options'
import { isSecure, siteOrigin } from './origin'
import { isSessionCookie } from './session-cookie'

interface Step {
  action: 'signin' | 'callback'
  provider: 'email' | 'oidc'
  query?: Record<string, string>
  body?: Record<string, string>
  /** The path to end at. */
  next?: string
  sendKey?: (to: string, key: string) => Promise<void>
}

export type Outcome = { to: string; error?: undefined } | { to?: undefined; error: string }

/**
 * Takes one step of next-auth on behalf of a server action or the callback address. Only these two reach it: its own pages
 * and endpoints are not served, so every way in goes through our forms (which check where they were sent from) and our limits.
 */
export async function takeStep({ action, provider, query = {}, body, next, sendKey = async () => {} }: Step): Promise<Outcome> {
  const origin = await siteOrigin()
  trustOnlyThisOrigin()
  const jar = await cookies()
  const known = jar.getAll().filter(({ name }) => !isSessionCookie(name)) // whoever was signed in is not joined to whoever comes
  const csrf = csrfPair()
  const callbackUrl = next && `${origin}${next}`
  const answer = new Answer()
  await NextAuth(
    {
      method: action === 'signin' ? 'POST' : 'GET',
      query: { ...query, ...(callbackUrl && { callbackUrl }), nextauth: [action, provider] },
      body: { ...body, csrfToken: csrf.token, ...(callbackUrl && { callbackUrl }) },
      cookies: { ...Object.fromEntries(known.map(({ name, value }) => [name, value])), [csrf.cookie]: csrf.value },
      headers: { host: new URL(origin).host, 'x-forwarded-proto': isSecure() ? 'https' : 'http' },
    } as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    authOptions(sendKey),
  )
  for (const cookie of answer.cookies()) if (cookie.name !== csrf.cookie) jar.set(cookie)
  return outcomeOf(answer.location, origin)
}

/** next-auth's addresses are built on the host it is handed, and only siteOrigin() decides which that is. */
function trustOnlyThisOrigin() {
  delete process.env.NEXTAUTH_URL
  process.env.AUTH_TRUST_HOST = '1'
}

// Server actions refuse a form from another origin; next-auth's own token against that is therefore filled in here.
function csrfPair() {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${env.RADSLAG_SECRET}`).digest('hex')
  return { token, cookie: isSecure() ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token', value: `${token}|${hash}` }
}

function outcomeOf(location: string, origin: string): Outcome {
  const url = new URL(location, origin)
  if (url.origin === origin && url.pathname.startsWith('/api/auth/')) {
    const error = url.searchParams.get('error')
    return error || url.pathname.endsWith('/signin') ? { error: error ?? 'Callback' } : { to: '' }
  }
  return { to: url.origin === origin ? `${url.pathname}${url.search}` : url.href }
}

/** As much of a response as next-auth writes to. */
class Answer {
  private readonly headers = new Map<string, string | string[]>()

  getHeader = (name: string) => this.headers.get(name.toLowerCase())
  setHeader = (name: string, value: string | string[]) => {
    this.headers.set(name.toLowerCase(), value)
    return this
  }
  status = () => this
  send = () => this
  json = () => this
  end = () => this

  get location() {
    return String(this.getHeader('location') ?? '/api/auth/error?error=Configuration')
  }

  cookies() {
    return [this.getHeader('set-cookie') ?? []].flat().map(cookieOf)
  }
}

function cookieOf(header: string) {
  const [pair = '', ...attributes] = header.split('; ')
  const attribute = (name: string) => attributes.find((part) => part.toLowerCase().split('=')[0] === name)
  const expires = attribute('expires')?.slice('expires='.length)
  const maxAge = attribute('max-age')?.slice('max-age='.length)
  return {
    name: pair.slice(0, pair.indexOf('=')),
    value: decodeURIComponent(pair.slice(pair.indexOf('=') + 1)),
    path: '/',
    httpOnly: Boolean(attribute('httponly')),
    secure: Boolean(attribute('secure')),
    sameSite: 'lax' as const,
    ...(expires && { expires: new Date(expires) }),
    ...(maxAge && { maxAge: Number(maxAge) }),
  }
}
