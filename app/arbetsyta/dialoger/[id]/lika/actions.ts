'use server'

import { askForComparison } from '@/lib/commands/alike'
import { formAction } from '@/lib/web/form-action'

export const compareViews = formAction(askForComparison, { next: (id) => `/arbetsyta/dialoger/${id}/lika?bett=1` })
