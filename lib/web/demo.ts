import 'server-only'
import { redirect } from 'next/navigation'
import { beginSession, keepMail } from '@/lib/commands/sign-in'
import { isDemo } from '@/lib/env'
import { demoMail } from '@/lib/queries/demo-mail'
import { demoPeople } from '@/lib/queries/demo-people'
import { setSessionCookie } from './session-cookie'
import { siteOrganisation } from './site'

// INV-30: the one door to what only a demo has. Everything here refuses by itself, whichever page or form it is called from.

export async function peopleToBe() {
  demoOnly()
  return demoPeople((await siteOrganisation()).id)
}

export async function mailNotSent() {
  demoOnly()
  return demoMail()
}

export async function keepMailUnsent(mail: { to: string; subject: string; text: string }) {
  if (!isDemo()) throw new Error('only a demo keeps the mail that it would have sent')
  await keepMail(mail)
}

/** False: there is no such person. */
export async function become(userId: string): Promise<boolean> {
  demoOnly()
  const session = await beginSession(userId)
  if (session) await setSessionCookie(session)
  return Boolean(session)
}

export function demoOnly() {
  if (!isDemo()) redirect('/finns-inte')
}
