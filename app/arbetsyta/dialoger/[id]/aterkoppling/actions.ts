'use server'

import { recordDelivery as record } from '@/lib/commands/feedback/by-hand'
import { movePromise as move } from '@/lib/commands/feedback/promise'
import { sendFeedback as send } from '@/lib/commands/feedback/send'
import { type FormAction, formAction } from '@/lib/web/form-action'

const toReport = (dialogueId: string) => `/arbetsyta/dialoger/${dialogueId}/aterkoppling`

export const sendFeedback: FormAction = formAction(send, { next: toReport, about: 'text' })

export const movePromise: FormAction = formAction(move, { next: toReport, about: 'to' })

export const recordDelivery: FormAction = formAction(record, { next: toReport, about: 'reason' })
