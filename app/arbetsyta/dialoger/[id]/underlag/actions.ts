'use server'

import type { FormAction } from '@/components/form/form-state'
import { editBrief, reviseBrief } from '@/lib/commands/brief/edit'
import { formAction } from '@/lib/web/form-action'

const next = ({ dialogueId }: { dialogueId: string }) => `/arbetsyta/dialoger/${dialogueId}?sparat=ja`
const edit = formAction(editBrief, { next })
const revise = formAction(reviseBrief, { next, about: 'reason' })

/** After opening the form asks for a reason, and the change is a public revision. */
export const savePart: FormAction = async (previous, formData) => (formData.has('reason') ? revise : edit)(previous, formData)
