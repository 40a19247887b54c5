'use server'

import type { FormAction } from '@/components/form/form-state'
import { arrangeQuestions } from '@/lib/commands/brief/questions'
import { questionsTyped } from '@/lib/domain/question-set'
import { formAction, one, type Typed } from '@/lib/web/form-action'

const input = (typed: Typed) => ({ dialogueId: one(typed.dialogueId), questions: questionsTyped(typed) })

export const saveQuestions: FormAction = formAction(arrangeQuestions, {
  input,
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}/fragor?sparat=ja`,
  about: 'q-1-label',
})
