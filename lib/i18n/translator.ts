import { createTranslator } from 'use-intl/core'
import type { MessageKey, Params, Problem } from '@/lib/domain/result'
import { type Locale, tagOf } from './locale'
import ar from './messages/ar'
import en from './messages/en'
import fi from './messages/fi'
import so from './messages/so'
import sv, { type Area, type Messages } from './messages/sv'

const catalogues: Record<Locale, Messages> = { sv, en: over(sv, en), fi: over(sv, fi), ar: over(sv, ar), so: over(sv, so) }

/** A key that a language lacks is said in Swedish rather than not at all. */
function over(base: Messages, own: Partial<Messages>): Messages {
  return Object.fromEntries(Object.entries(base).map(([area, words]) => [area, { ...words, ...own[area as Area] }])) as Messages
}

export type Translator = (key: string, params?: Params) => string
const kept = new Map<string, Translator>()

/** The words of one area: `const t = translator('sv', 'contribute'); t('send')`. ICU messages (plurals, selects). */
export function translator(locale: Locale, area: Area): Translator {
  const name = `${locale}.${area}`
  const found = kept.get(name)
  if (found) return found
  const t = createTranslator({
    locale: tagOf(locale),
    messages: catalogues[locale][area] as Record<string, string>,
    timeZone: 'Europe/Stockholm',
  }) as unknown as Translator
  kept.set(name, t)
  return t
}

/** Any key of any area, as problems and verdicts carry them: 'policy.notOpen'. */
export function say(locale: Locale, key: MessageKey, params?: Params): string {
  const dot = key.indexOf('.')
  return translator(locale, key.slice(0, dot) as Area)(key.slice(dot + 1), params)
}

export const hasMessage = (locale: Locale, key: MessageKey) => {
  const dot = key.indexOf('.')
  const area = catalogues[locale][key.slice(0, dot) as Area] as Record<string, string> | undefined
  return area?.[key.slice(dot + 1)] !== undefined
}

/** A problem in words, one line each. */
export const wordsOf = (locale: Locale, problem: Problem): string[] =>
  problem.kind === 'invalid'
    ? Object.values(problem.fields).flatMap((keys) => (keys ?? []).map((key) => say(locale, key, problem.params)))
    : [say(locale, problem.message, problem.params), ...(problem.list ?? []).map((key) => say(locale, key, problem.params))]
