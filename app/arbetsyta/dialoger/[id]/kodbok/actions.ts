'use server'

import type { FormAction } from '@/components/form/form-state'
import * as codebook from '@/lib/commands/codebook'
import { codebookOfTheme } from '@/lib/queries/codebook'
import { formAction } from '@/lib/web/form-action'

export const addTheme: FormAction = async (previous, formData) => {
  const next = `/arbetsyta/dialoger/${encodeURIComponent(String(formData.get('dialogueId')))}/kodbok`
  return formAction(codebook.addTheme, { next: () => next, about: 'name' })(previous, formData)
}

/** Back to the code book that the theme is in. */
async function next(formData: FormData): Promise<string> {
  const dialogueId = await codebookOfTheme(String(formData.get('themeId')))
  return dialogueId ? `/arbetsyta/dialoger/${dialogueId}/kodbok` : '/arbetsyta'
}

export const editTheme: FormAction = async (previous, formData) => {
  const to = await next(formData)
  return formAction(codebook.editTheme, { next: () => to, about: 'name' })(previous, formData)
}

export const mergeTheme: FormAction = async (previous, formData) => {
  const to = await next(formData)
  return formAction(codebook.mergeTheme, { next: () => to, about: 'intoId' })(previous, formData)
}

export const retireTheme: FormAction = async (previous, formData) => {
  const to = await next(formData)
  return formAction(codebook.retireTheme, { next: () => to, about: 'change' })(previous, formData)
}
