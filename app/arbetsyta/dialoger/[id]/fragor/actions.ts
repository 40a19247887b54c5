'use server'

import type { FormAction } from '@/components/form/form-state'
import { arrangeQuestions } from '@/lib/commands/brief/questions'
import type { Command } from '@/lib/commands/command'
import { questionsTyped } from '@/lib/domain/question-set'
import { formAction, one, type Typed } from '@/lib/web/form-action'

const input = (typed: Typed) => ({ dialogueId: one(typed.dialogueId), questions: questionsTyped(typed) })

/** An error about questions.0.label belongs to the form's first question, q-1-label. */
const arrange: Command<{ dialogueId: string }> = async (...asked) => {
  const result = await arrangeQuestions(...asked)
  if (result.ok || result.problem.kind !== 'invalid') return result
  const named = Object.entries(result.problem.fields).map(([path, keys]) => [
    path.replace(/^questions\.(\d+)\.(\w+).*$/, (_, index: string, field: string) => `q-${Number(index) + 1}-${field}`),
    keys,
  ])
  return { ok: false, problem: { ...result.problem, fields: Object.fromEntries(named) } }
}

export const saveQuestions: FormAction = formAction(arrange, {
  input,
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}/fragor?sparat=ja`,
  about: 'q-1-label',
})
