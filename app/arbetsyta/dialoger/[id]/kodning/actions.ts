'use server'

import type { CodingChange } from '@/components/coding/use-codings'
import type { FormAction } from '@/components/form/form-state'
import { codePassage, codeWholeView, placeInside, placeOutside, uncodePassage, writeNote } from '@/lib/commands/coding'
import { askForSuggestions, decideCandidate } from '@/lib/commands/theme-candidate'
import { correctLanguage } from '@/lib/commands/view-language'
import { wordsOf } from '@/lib/i18n/translator'
import { formAction, many } from '@/lib/web/form-action'
import { currentActor } from '@/lib/web/request'
import { currentBench } from './return-to'

/** One code put on or taken away; what stopped it comes back in words. */
export async function saveCoding({ add, ...change }: CodingChange): Promise<string | null> {
  const actor = await currentActor()
  const { coderId: _, ...own } = change
  const result = add ? await codePassage(actor, own) : await uncodePassage(actor, change)
  return result.ok ? null : wordsOf('sv', result.problem).join(' ')
}

export async function saveNote(note: { contributionId: string; text: string; was: string }): Promise<string | null> {
  const result = await writeNote(await currentActor(), note)
  return result.ok ? result.value : null
}

export const saveCodes: FormAction = async (previous, formData) => {
  const next = await currentBench()
  const input = (typed: Record<string, string | string[]>) => ({ ...typed, was: many(typed.was), themes: many(typed.themes) })
  return formAction(codeWholeView, { input, next: () => next })(previous, formData)
}

export const saveNoteForm: FormAction = async (previous, formData) => {
  const next = await currentBench()
  return formAction(writeNote, { next: () => next, about: 'memo' })(previous, formData)
}

export const placeViewOutside: FormAction = async (previous, formData) => {
  const next = await currentBench()
  return formAction(placeOutside, { next: () => next, about: 'forwardedTo' })(previous, formData)
}

export const takeViewBackIn: FormAction = async (previous, formData) => {
  const next = await currentBench()
  return formAction(placeInside, { next: () => next, about: 'forwardedTo' })(previous, formData)
}

export const askForCandidates: FormAction = async (previous, formData) => {
  const next = await currentBench()
  return formAction(askForSuggestions, { next: () => next })(previous, formData)
}

export const decideOnCandidate: FormAction = async (previous, formData) => {
  const next = await currentBench(formData.get('n'))
  return formAction(decideCandidate, { next: () => next, about: 'b-candidates' })(previous, formData)
}

export const saveLanguage: FormAction = async (previous, formData) => {
  const next = await currentBench(formData.get('n'))
  return formAction(correctLanguage, { next: () => next, about: 'language' })(previous, formData)
}
