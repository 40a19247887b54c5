'use server'

import { draftResponse as draft } from '@/lib/commands/response'
import { type FormAction, formAction } from '@/lib/web/form-action'

export const draftResponse: FormAction = formAction(draft, { next: ({ decisionId }) => `/beslut/${decisionId}/svar`, about: 'outcome' })
