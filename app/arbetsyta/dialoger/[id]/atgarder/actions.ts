'use server'

import { createAction as create, updateAction as update } from '@/lib/commands/action'
import { type FormAction, formAction } from '@/lib/web/form-action'

export const createAction: FormAction = formAction(create, {
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}/atgarder`,
  about: 'responseId',
})

export const updateAction: FormAction = formAction(update, {
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}/atgarder`,
  about: 'status',
})
