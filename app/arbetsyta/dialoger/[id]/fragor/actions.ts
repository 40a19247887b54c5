'use server'

import type { FormAction } from '@/components/form/form-state'
import { saveTemplate, takeTemplate } from '@/lib/commands/brief/question-template'
import { arrangeQuestions } from '@/lib/commands/brief/questions'
import { questionsTyped } from '@/lib/domain/question/question-set'
import { formAction, many, one, type Typed } from '@/lib/web/form-action'
import { errorsInRows } from '@/lib/web/row-errors'

const input = (typed: Typed) => ({
  dialogueId: one(typed.dialogueId),
  questions: questionsTyped(typed),
  background: many(typed.background),
})

const numbers = (asked: unknown) => (asked as ReturnType<typeof input>).questions.map(({ no }) => no)

export const saveQuestions: FormAction = formAction(errorsInRows(arrangeQuestions, { list: 'questions', name: 'q', numbers }), {
  input,
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}/fragor?sparat=ja`,
  about: 'q-1-label',
})

export const saveAsTemplate: FormAction = formAction(saveTemplate, {
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}/fragor?sparat=mall`,
  about: 'name',
})

export const addFromTemplate: FormAction = formAction(takeTemplate, {
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}/fragor?sparat=ja`,
  about: 'templateId',
})
