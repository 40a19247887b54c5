'use server'

import { redirect } from 'next/navigation'
import { confirmFollow as confirm, followDialogue as follow, stopFollowing as stop } from '@/lib/commands/feedback/follow'
import { localPath } from '@/lib/i18n/locale'
import { type FormAction, formAction, one, typedIn, withProblem } from '@/lib/web/form-action'
import { mayGoOn } from '@/lib/web/rate-limit'
import { currentLocale } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

/** A program that fills in everything is told what everybody is told, and nothing is sent. */
export const followDialogue: FormAction = async (previous, formData) => {
  const typed = typedIn(formData)
  const [{ id: organisationId }, locale] = await Promise.all([siteOrganisation(), currentLocale()])
  const sent = (slug: string) => localPath(locale, `/dialoger/${encodeURIComponent(slug)}/folj?steg=skickat`)
  if (one(typed.webbplats)) redirect(sent(one(typed.slug) ?? ''))
  if (!(await mayGoOn('follow', one(typed.email)?.trim().toLowerCase())))
    return withProblem({ kind: 'limited', message: 'problem.limited' }, typed, locale, 'email', previous)
  return formAction(follow, { input: () => ({ ...typed, organisationId, locale }), next: sent, about: 'email' })(previous, formData)
}

export const confirmFollow: FormAction = formAction(confirm, {
  input: (typed) => ({ token: typed.kod }),
  next: (slug, _, locale) => localPath(locale, `/dialoger/${slug}/folj?steg=klart`),
})

export const stopFollowing: FormAction = formAction(stop, {
  input: (typed) => ({ code: typed.kod }),
  next: (slug, _, locale) => localPath(locale, `/dialoger/${slug}/folj?steg=slutat`),
})
