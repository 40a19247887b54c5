'use server'

import { redirect } from 'next/navigation'
import { tryAnew, tryStep } from '@/lib/commands/question-preview'
import { localPath } from '@/lib/i18n/locale'
import { type FormAnswer, one, typedIn, withProblem } from '@/lib/web/form-action'
import { currentActor, currentLocale } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

/** Keeps what was tried on this page and goes where the real one would. */
export async function tryPage(previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const { typed, locale, slug, to } = await read(formData)
  const { id: organisationId } = await siteOrganisation()
  const step = one(typed.step) ?? ''
  const result = await tryStep(await currentActor(), { organisationId, slug, step, locale, typed })
  if (!result.ok) return withProblem(result.problem, typed, locale, 'form', previous)
  const { next, before, unanswered } = result.value
  if (one(typed.then) === 'later') redirect(to(step))
  if (one(typed.then) === 'back') redirect(to(before ?? 'start'))
  redirect(to(one(typed.back) === 'granska' ? (unanswered ?? 'granska') : next))
}

export async function tryAgain(formData: FormData): Promise<void> {
  const { slug, to } = await read(formData)
  const { id: organisationId } = await siteOrganisation()
  await tryAnew(await currentActor(), { organisationId, slug })
  redirect(to('start'))
}

async function read(formData: FormData) {
  const [typed, locale] = [typedIn(formData), await currentLocale()]
  const slug = one(typed.dialogue) ?? ''
  const to = (step: string) => localPath(locale, `/dialoger/${encodeURIComponent(slug)}/forhandsvisning/${step}`)
  return { typed, locale, slug, to }
}
