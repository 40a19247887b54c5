'use server'

import {
  addBody as addBodyCommand,
  editOrganisation as editOrganisationCommand,
  editStaffedHours as editStaffedHoursCommand,
} from '@/lib/commands/rights/organisation'
import { type FormAction, formAction } from '@/lib/web/form-action'
import { siteOrganisation } from '@/lib/web/site'

const saved = () => '/arbetsyta/organisation?sparat=1'

export const editOrganisation: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  const input = (typed: object) => ({ ...typed, organisationId })
  return formAction(editOrganisationCommand, { input, next: saved, about: 'name' })(previous, formData)
}

export const addBody: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  const input = (typed: object) => ({ ...typed, organisationId })
  return formAction(addBodyCommand, { input, next: saved, about: 'bodyName' })(previous, formData)
}

export const editStaffedHours: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  const input = (typed: object) => ({ ...typed, organisationId })
  return formAction(editStaffedHoursCommand, { input, next: saved, about: 'days' })(previous, formData)
}
