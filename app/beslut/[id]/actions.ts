'use server'

import { answerQuestion as answer, askQuestion as ask, markRead as mark } from '@/lib/commands/brief-question'
import { type FormAction, formAction } from '@/lib/web/form-action'

export const markRead: FormAction = formAction(mark, { next: (decisionId) => `/beslut/${decisionId}` })

export const askQuestion: FormAction = formAction(ask, { next: (decisionId) => `/beslut/${decisionId}/fragor`, about: 'text' })

export const answerQuestion: FormAction = formAction(answer, { next: (decisionId) => `/beslut/${decisionId}/fragor`, about: 'answer' })
