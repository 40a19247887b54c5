'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { endSession, mayHaveAnotherLink } from '@/lib/commands/sign-in'
import { invalid, refused } from '@/lib/domain/result'
import { returnPath } from '@/lib/domain/return-path'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { takeStep } from '@/lib/web/auth-flow'
import { type FormAction, one, typedIn, withProblem } from '@/lib/web/form-action'
import { mayGoOn } from '@/lib/web/rate-limit'
import { currentLocale } from '@/lib/web/request'
import { clearSessionCookie, sessionToken } from '@/lib/web/session-cookie'
import { mailKey } from '@/lib/web/sign-in-mail'

const Address = z.email().max(254)

export const sendLink: FormAction = async (previous, formData) => {
  const typed = typedIn(formData)
  const locale = await currentLocale()
  const next = wanted(formData, locale)
  const email = Address.safeParse(one(typed.email)?.trim().toLowerCase())
  const again = (problem: Parameters<typeof withProblem>[0]) => withProblem(problem, typed, locale, 'email', previous)
  if (!email.success) return again(invalid({ email: ['problem.email'] }).problem)
  if (!(await mayGoOn('signIn'))) return again(refused({ kind: 'limited', message: 'signIn.tooManyHere' }).problem)
  if (!(await mayHaveAnotherLink(email.data))) return again(refused({ kind: 'limited', message: 'signIn.tooMany' }).problem)
  const sendKey = (to: string, key: string) => mailKey({ to, key, next, locale })
  const outcome = await takeStep({ action: 'signin', provider: 'email', body: { email: email.data }, next, sendKey })
  redirect(outcome.error ? failure(locale, outcome.error) : localPath(locale, '/logga-in/skickat'))
}

export async function signInWithKey(formData: FormData) {
  const locale = await currentLocale()
  const key = formData.get('nyckel')
  const token = typeof key === 'string' ? key : ''
  const outcome = await takeStep({ action: 'callback', provider: 'email', query: { token }, next: wanted(formData, locale) })
  redirect(outcome.error ? failure(locale, outcome.error) : returnPath(outcome.to, '/'))
}

export async function goToProvider(formData: FormData) {
  const locale = await currentLocale()
  const outcome = await takeStep({ action: 'signin', provider: 'oidc', next: wanted(formData, locale) })
  redirect(outcome.error || !outcome.to ? failure(locale, outcome.error ?? 'OAuthSignin') : outcome.to)
}

export async function signOut() {
  const token = await sessionToken()
  if (token) await endSession(token)
  await clearSessionCookie()
  redirect(localPath(await currentLocale(), '/'))
}

const failure = (locale: Locale, error: string) => localPath(locale, `/logga-in?fel=${encodeURIComponent(error)}`)

/** Where to afterwards: a page of ours that was asked for, or the one that suits who it turns out to be. */
function wanted(formData: FormData, locale: Locale) {
  const till = formData.get('till')
  return returnPath(typeof till === 'string' ? till : null, localPath(locale, '/logga-in/klar'))
}
