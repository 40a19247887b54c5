'use server'

import { redirect } from 'next/navigation'
import { decideAppeal, decideModeration } from '@/lib/commands/moderation'
import { type FormAnswer, formAction, one, type Typed, typedIn } from '@/lib/web/form-action'
import { currentActor } from '@/lib/web/request'

const decideByForm = formAction(decideModeration, { next: (_, typed) => `${baseOf(typed)}?klart=1` })
const appealByForm = formAction(decideAppeal, { next: (_, typed) => `${baseOf(typed)}?klart=1` })

export async function decide(previous: FormAnswer, formData: FormData) {
  return decideByForm(previous, formData)
}

export async function decideAppealed(previous: FormAnswer, formData: FormData) {
  return appealByForm(previous, formData)
}

/** One key: it is shown. What cannot be shown is opened, so that the reason can be read. */
export async function publish(formData: FormData): Promise<void> {
  const typed = typedIn(formData)
  const contributionId = one(typed.contributionId) ?? ''
  const result = await decideModeration(await currentActor(), { contributionId, outcome: 'PUBLISH' })
  redirect(result.ok ? `${baseOf(typed)}?klart=1` : `${baseOf(typed)}?synpunkt=${encodeURIComponent(contributionId)}`)
}

/** Back to the queue it was decided in, and to nowhere else. */
function baseOf(typed: Typed) {
  const base = one(typed.base) ?? ''
  return /^\/arbetsyta\/(dialoger\/[0-9a-f-]{36}\/)?moderering$/.test(base) ? base : '/arbetsyta/moderering'
}
