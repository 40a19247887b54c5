'use server'

import type { FormAction } from '@/components/form/form-state'
import { setReferencePopulation } from '@/lib/commands/representation'
import { formAction } from '@/lib/web/form-action'

export const savePopulation: FormAction = async (previous, formData) =>
  formAction(setReferencePopulation, { next: (id) => `/arbetsyta/dialoger/${id}/hort`, about: 'content' })(previous, formData)
