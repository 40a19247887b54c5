'use server'

import type { FormAction } from '@/components/form/form-state'
import { cancelByDecision } from '@/lib/commands/decision/cancel'
import { formAction } from '@/lib/web/form-action'

export const stop: FormAction = formAction(cancelByDecision, {
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}`,
  about: 'stop',
})
