'use server'

import { redirect } from 'next/navigation'
import { submitContribution } from '@/lib/commands/contribution'
import { answerStep, discardDraft } from '@/lib/commands/draft'
import { anonymous } from '@/lib/domain/actor'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { newDraftToken, readDraftToken } from '@/lib/queries/receipt-code'
import { draftToken, forgetDraft, keepDraftToken, keepReceipt } from '@/lib/web/draft-cookie'
import { type FormAnswer, one, type Typed, typedIn, withProblem } from '@/lib/web/form-action'
import { mayGoOn } from '@/lib/web/rate-limit'
import { currentLocale } from '@/lib/web/request'
import type { SendHinder } from '@/lib/web/send-hinder'
import { siteOrganisation } from '@/lib/web/site'
import { isTooFast } from '@/lib/web/time-trap'

/** Keeps what was answered on this page and goes on to the next. */
export async function saveStep(previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const { typed, locale, slug } = await read(formData)
  const token = (await draftToken(slug)) ?? newDraftToken()
  if (!(await mayGoOn('step', token))) return limited(typed, locale, previous)
  const { id: organisationId } = await siteOrganisation()
  const step = one(typed.step) ?? ''
  const result = await answerStep(anonymous, { token, organisationId, slug, step, locale, typed })
  if (!result.ok) {
    if (result.problem.kind === 'conflict') redirect(pathTo(locale, slug, 'tack'))
    return withProblem(result.problem, typed, locale, 'form', previous)
  }
  await keepDraftToken(slug, token)
  if (one(typed.then) === 'later') redirect(pathTo(locale, slug, 'spara'))
  const { next, before, unanswered } = result.value
  if (one(typed.then) === 'back') redirect(pathTo(locale, slug, before ?? 'start'))
  redirect(pathTo(locale, slug, one(typed.back) === 'granska' ? (unanswered ?? 'granska') : next))
}

/** Sends it: once, however many times the button is pressed. */
export async function send(previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const { typed, locale, slug } = await read(formData)
  const token = await draftToken(slug)
  if (!token) redirect(pathTo(locale, slug, 'start'))
  // Everything is in the draft. So the writer is led to the page again, which a browser can go back to without asking whether to send anew.
  const lookAgain = (hinder: SendHinder) => redirect(`${pathTo(locale, slug, 'granska')}?hinder=${hinder}`)
  if (one(typed.webbplats)) return lookAgain('ifyllt')
  if (isTooFast(one(typed.begun) ?? '')) return lookAgain('fort')
  if (!(await mayGoOn('submit', token))) return lookAgain('manga')
  const { id: organisationId } = await siteOrganisation()
  const result = await submitContribution(anonymous, { token, organisationId, slug })
  if (!result.ok) return withProblem(result.problem, {}, locale, 'form', previous)
  await keepReceipt(slug, token)
  redirect(pathTo(locale, slug, 'tack'))
}

/** Takes up a draft that was saved, also on another device. */
export async function resume(previous: FormAnswer, formData: FormData): Promise<FormAnswer> {
  const { typed, locale, slug } = await read(formData)
  if (!(await mayGoOn('code'))) return limited(typed, locale, previous)
  const token = readDraftToken(one(typed.code) ?? '')
  if (!token) return withProblem({ kind: 'invalid', fields: { code: ['contribute.codeWrong'] } }, typed, locale, 'code', previous)
  await keepDraftToken(slug, token)
  redirect(pathTo(locale, slug, 'granska'))
}

/** Empties the writer's own space and forgets it in this browser: to start anew, or to leave nothing behind. */
export async function startAnew(formData: FormData): Promise<void> {
  const { locale, slug, typed } = await read(formData)
  const token = await draftToken(slug)
  const { id: organisationId } = await siteOrganisation()
  if (token) await discardDraft(anonymous, { token, organisationId, slug })
  await forgetDraft(slug)
  redirect(one(typed.to) === 'start' ? pathTo(locale, slug, 'start') : localPath(locale, `/dialoger/${encodeURIComponent(slug)}`))
}

async function read(formData: FormData) {
  const typed = typedIn(formData)
  return { typed, locale: await currentLocale(), slug: one(typed.dialogue) ?? '' }
}

const limited = (typed: Typed, locale: Locale, previous: FormAnswer) =>
  withProblem({ kind: 'limited', message: 'problem.limited' }, typed, locale, 'form', previous)

const pathTo = (locale: Locale, slug: string, step: string) => localPath(locale, `/dialoger/${encodeURIComponent(slug)}/bidra/${step}`)
