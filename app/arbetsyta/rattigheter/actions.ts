'use server'

import { endMandate as endMandateCommand } from '@/lib/commands/rights/end-mandate'
import { endRole as endRoleCommand } from '@/lib/commands/rights/end-role'
import { giveMandate as giveMandateCommand } from '@/lib/commands/rights/give-mandate'
import { giveRole as giveRoleCommand } from '@/lib/commands/rights/give-role'
import { type FormAction, formAction } from '@/lib/web/form-action'
import { siteOrganisation } from '@/lib/web/site'

const saved = () => '/arbetsyta/rattigheter?sparat=uppdrag'
const ended = () => '/arbetsyta/rattigheter?sparat=avslutat'

export const giveRole: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  return formAction(giveRoleCommand, { input: (typed) => ({ ...typed, organisationId }), next: saved, about: 'email' })(previous, formData)
}

export const giveMandate: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  return formAction(giveMandateCommand, { input: (typed) => ({ ...typed, organisationId }), next: saved, about: 'email' })(
    previous,
    formData,
  )
}

export const endRole: FormAction = formAction(endRoleCommand, { next: ended, about: 'lastDay' })

export const endMandate: FormAction = formAction(endMandateCommand, { next: ended, about: 'lastDay' })
