'use server'

import { redirect } from 'next/navigation'
import { readOriginal } from '@/lib/commands/original'
import { one, typedIn } from '@/lib/web/form-action'
import { keepReason, reasonUnder } from '@/lib/web/original-reason'
import { currentActor } from '@/lib/web/request'

/** The page that it leads to reads, and puts the reading on record: each is an act with its reason, also a reload. */
export async function askForOriginal(formData: FormData) {
  const typed = typedIn(formData)
  const id = one(typed.id) ?? ''
  const key = await keepReason(one(typed.skal) ?? '')
  redirect(`/arbetsyta/moderering/original?id=${encodeURIComponent(id)}&skal=${key}`)
}

/** Undefined: nobody has said why yet. */
export async function openOriginal(contributionId: string, key: string) {
  const reason = await reasonUnder(key)
  if (reason === undefined) return undefined
  return { reason, read: await readOriginal(await currentActor(), { contributionId, reason }) }
}
