'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { recordView } from '@/lib/commands/contribution-record'
import { undoRecording } from '@/lib/commands/contribution-undo'
import { displayCode } from '@/lib/domain/receipt-code'
import { type FormAnswer, formAction, many, one, typedIn, withProblem } from '@/lib/web/form-action'
import { isSecure } from '@/lib/web/origin'
import { currentActor } from '@/lib/web/request'

const secondsShown = 120

/** Saves what somebody said and opens the next, empty form, with channel, occasion and language as they were. */
export async function record(previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const typed = typedIn(formData)
  const about = many(typed.about)
  const dialogueId = one(typed.dialogueId) ?? ''
  const ticks = {
    wasInformed: about.includes('informed'),
    consentToQuote: about.includes('consent'),
    isChildVoice: about.includes('child'),
  }
  const result = await recordView(await currentActor(), { ...typed, ...ticks, typed })
  if (!result.ok) return withProblem(result.problem, typed, 'sv', 'form', previous)
  // The code is for the person who spoke: shown once, and never in an address.
  const { seqNo, code } = result.value
  if (seqNo > 0) {
    const jar = await cookies()
    const kept = { httpOnly: true, sameSite: 'lax', path: '/arbetsyta', secure: isSecure(), maxAge: secondsShown } as const
    jar.set('radslag-sparad', `${seqNo}.${displayCode(code)}`, kept)
  }
  const same = new URLSearchParams({
    sparad: '1',
    kanal: one(typed.channel) ?? '',
    tillfalle: one(typed.occasion) ?? '',
    sprak: one(typed.language) ?? '',
  })
  redirect(`/arbetsyta/dialoger/${encodeURIComponent(dialogueId)}/synpunkter/ny?${same}`)
}

/** Slipped: what was just typed in is not to be used. */
export const undo = formAction(undoRecording, {
  next: ({ dialogueId, seqNo }) => `/arbetsyta/dialoger/${dialogueId}/synpunkter/ny?angrad=${seqNo}`,
})
