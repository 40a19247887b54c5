'use server'

import { redirect } from 'next/navigation'
import { endSession } from '@/lib/commands/sign-in'
import { become } from '@/lib/web/demo'
import { sessionToken } from '@/lib/web/session-cookie'

export async function signInAs(formData: FormData) {
  const before = await sessionToken()
  const person = formData.get('person')
  if (typeof person !== 'string' || !(await become(person))) redirect('/demo')
  if (before) await endSession(before)
  redirect('/logga-in/klar')
}
