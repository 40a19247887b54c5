import 'server-only'
import { redirect } from 'next/navigation'
import type { Command } from '@/lib/commands/command'
import type { Actor } from '@/lib/domain/actor'
import type { Problem } from '@/lib/domain/result'
import { storable } from '@/lib/domain/storable-text'
import type { Locale } from '@/lib/i18n/locale'
import { say, wordsOf } from '@/lib/i18n/translator'
import { currentActor, currentLocale } from './request'

export type Typed = Record<string, string | string[]>

/** What goes back to the form (components/form): what was typed, and finished sentences. */
export interface FormAnswer {
  values: Typed
  errors: { field?: string; message: string }[]
  token?: string
}

export type FormAction = (previous: FormAnswer, formData: FormData) => Promise<FormAnswer>

interface Options<T> {
  /** From what was typed to what the command takes; left out, they are the same. */
  input?: (typed: Typed) => unknown
  /** Where a good answer leads. */
  next: (value: T, typed: Typed, locale: Locale) => string
  /** The field that a refusal as a whole is about, for the link in the summary. */
  about?: string
  actor?: () => Promise<Actor>
}

/** Makes a command into a form's action: problems come back in words with everything typed, success is a redirect (303). */
export function formAction<T>(
  command: Command<T>,
  { input = (typed) => typed, next, about = 'form', actor = currentActor }: Options<T>,
): FormAction {
  return async (previous, formData) => {
    const typed = typedIn(formData)
    const locale = await currentLocale()
    const result = await command(await actor(), input(typed))
    if (!result.ok) return withProblem(result.problem, typed, locale, about, previous)
    redirect(next(result.value, typed, locale))
  }
}

/** Names that begin with $ are Next's own. A name given twice is a list. */
export function typedIn(formData: FormData): Typed {
  const typed: Typed = {}
  for (const name of new Set(formData.keys())) {
    if (name.startsWith('$')) continue
    const values = formData.getAll(name).flatMap((value) => (typeof value === 'string' ? [storable(value)] : []))
    typed[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return typed
}

export function withProblem(problem: Problem, typed: Typed, locale: Locale, about = 'form', previous?: FormAnswer): FormAnswer {
  const errors =
    problem.kind === 'invalid'
      ? Object.entries(problem.fields).flatMap(([field, keys]) =>
          (keys ?? []).slice(0, 1).map((key) => ({ field: field === 'form' ? about : field, message: say(locale, key, problem.params) })),
        )
      : wordsOf(locale, problem).map((message) => ({ field: about, message }))
  return { values: typed, errors, token: previous?.token ?? one(typed.token) }
}

export const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)
export const many = (value: string | string[] | undefined): string[] =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]
