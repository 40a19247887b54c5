'use server'

import { recordDelivery as record } from '@/lib/commands/feedback/by-hand'
import { movePromise as move } from '@/lib/commands/feedback/promise'
import { sendFeedback as send } from '@/lib/commands/feedback/send'
import { type FormAction, formAction, one, typedIn } from '@/lib/web/form-action'

const toReport = (dialogueId: string) => `/arbetsyta/dialoger/${dialogueId}/aterkoppling`

export const sendFeedback: FormAction = formAction(send, { next: toReport, about: 'text' })

export const movePromise: FormAction = formAction(move, { next: toReport, about: 'to' })

/** Each letter on the page has a form of its own, so each field carries its letter's id. */
export const recordDelivery: FormAction = async (previous, formData) => {
  const field = `reason-${one(typedIn(formData).deliveryId) ?? ''}`
  const answer = await formAction(record, {
    input: (typed) => ({ ...typed, reason: typed[field] }),
    next: toReport,
    about: field,
  })(previous, formData)
  return { ...answer, errors: answer.errors.map((error) => (error.field === 'reason' ? { ...error, field } : error)) }
}
