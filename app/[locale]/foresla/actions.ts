'use server'

import type { FormAction } from '@/components/form/form-state'
import { proposeTopic } from '@/lib/commands/topic/propose'
import { withdrawTopic } from '@/lib/commands/topic/screen'
import { localPath } from '@/lib/i18n/locale'
import { formAction } from '@/lib/web/form-action'
import { siteOrganisation } from '@/lib/web/site'

export const propose: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  return formAction(proposeTopic, {
    input: (typed) => ({ ...typed, organisationId }),
    next: (_, _typed, locale) => localPath(locale, '/foresla/mina?tack=ja'),
    about: 'title',
  })(previous, formData)
}

export const withdraw: FormAction = formAction(withdrawTopic, {
  next: (_, _typed, locale) => localPath(locale, '/foresla/mina'),
  about: 'withdraw',
})
