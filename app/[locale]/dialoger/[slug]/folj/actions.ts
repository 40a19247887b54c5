'use server'

import { confirmFollow as confirm, followDialogue as follow, stopFollowing as stop } from '@/lib/commands/feedback/follow'
import { localPath } from '@/lib/i18n/locale'
import { type FormAction, formAction } from '@/lib/web/form-action'
import { currentLocale } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

export const followDialogue: FormAction = async (previous, formData) => {
  const [{ id: organisationId }, locale] = await Promise.all([siteOrganisation(), currentLocale()])
  return formAction(follow, {
    input: (typed) => ({ ...typed, organisationId, locale }),
    next: (slug) => localPath(locale, `/dialoger/${slug}/folj?steg=skickat`),
    about: 'email',
  })(previous, formData)
}

export const confirmFollow: FormAction = formAction(confirm, {
  input: (typed) => ({ token: typed.kod }),
  next: (slug, _, locale) => localPath(locale, `/dialoger/${slug}/folj?steg=klart`),
})

export const stopFollowing: FormAction = formAction(stop, {
  next: (slug, _, locale) => localPath(locale, `/dialoger/${slug}/folj?steg=slutat`),
})
