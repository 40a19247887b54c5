'use server'

import { redirect } from 'next/navigation'
import { askForAddress, confirmAddress } from '@/lib/commands/account/change-address'
import { closeAccount } from '@/lib/commands/account/close'
import { renameAccount } from '@/lib/commands/account/rename'
import { localPath } from '@/lib/i18n/locale'
import { type FormAction, formAction, withProblem } from '@/lib/web/form-action'
import { mayGoOn } from '@/lib/web/rate-limit'
import { currentActor, currentLocale } from '@/lib/web/request'
import { clearSessionCookie } from '@/lib/web/session-cookie'
import { siteOrganisation } from '@/lib/web/site'

export const rename: FormAction = formAction(renameAccount, {
  next: (_, _typed, locale) => localPath(locale, '/konto?sparat=namn'),
  about: 'name',
})

export const askAddress: FormAction = async (previous, formData) => {
  const [locale, { id: organisationId }] = await Promise.all([currentLocale(), siteOrganisation()])
  if (!(await mayGoOn('signIn', (await currentActor()).userId ?? undefined)))
    return withProblem({ kind: 'limited', message: 'signIn.tooManyHere' }, {}, locale, 'email', previous)
  return formAction(askForAddress, {
    input: (typed) => ({ email: typed.email, locale, organisationId }),
    next: () => localPath(locale, '/konto?sparat=fragat'),
    about: 'email',
  })(previous, formData)
}

export const changeAddress: FormAction = formAction(confirmAddress, {
  next: (_, _typed, locale) => localPath(locale, '/konto?sparat=adress'),
})

export const close: FormAction = async (previous) => {
  const locale = await currentLocale()
  const result = await closeAccount(await currentActor(), {})
  if (!result.ok) return withProblem(result.problem, {}, locale, 'form', previous)
  await clearSessionCookie()
  redirect(localPath(locale, '/konto/borttaget'))
}
