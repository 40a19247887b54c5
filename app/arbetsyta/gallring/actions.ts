'use server'

import { disposeNow as disposeCommand, setRetention as setCommand } from '@/lib/commands/retention'
import { type FormAction, formAction } from '@/lib/web/form-action'
import { siteOrganisation } from '@/lib/web/site'

export const setRetention: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  const next = () => '/arbetsyta/gallring?sparat=1'
  return formAction(setCommand, { input: (typed) => ({ ...typed, organisationId }), next, about: 'contactDays' })(previous, formData)
}

export const disposeNow: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  const next = ({ count }: { count: number }) => `/arbetsyta/gallring?gallrat=${count}`
  return formAction(disposeCommand, { input: () => ({ organisationId }), next })(previous, formData)
}
