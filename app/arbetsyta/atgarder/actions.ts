'use server'

import { updateAction as update } from '@/lib/commands/action'
import { type FormAction, formAction } from '@/lib/web/form-action'

export const updateAction: FormAction = formAction(update, { next: () => '/arbetsyta/atgarder', about: 'status' })
