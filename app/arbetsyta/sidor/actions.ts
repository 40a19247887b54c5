'use server'

import type { FormAction } from '@/components/form/form-state'
import { editPageCare } from '@/lib/commands/page-care'
import { formAction } from '@/lib/web/form-action'
import { siteOrganisation } from '@/lib/web/site'

export const save: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  const input = (typed: object) => ({ ...typed, organisationId })
  return formAction(editPageCare, { input, next: () => '/arbetsyta/sidor?sparat=1', about: 'ownerId' })(previous, formData)
}
