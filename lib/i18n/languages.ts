import type { Locale } from './locale'

/** Languages that a writer may name; any other is "another language". */
export const writtenLanguages = ['sv', 'en', 'fi', 'se', 'ar', 'so', 'fa', 'ti', 'uk', 'es', 'ca', 'pl', 'de', 'und'] as const

/** «arabiska», «svenska», «annat språk» */
export function languageName(locale: Locale, code: string): string {
  if (code === 'und' || code === '') return locale === 'sv' ? 'annat språk' : 'another language'
  try {
    return new Intl.DisplayNames([locale === 'sv' ? 'sv' : 'en-GB'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** The language in its own words, for whoever reads that one only. */
export function ownName(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
