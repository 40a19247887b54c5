import { type Locale, tagOf } from './locale'

/** Languages that a writer may name; any other is "another language". */
export const writtenLanguages = ['sv', 'en', 'fi', 'se', 'ar', 'so', 'fa', 'ti', 'uk', 'es', 'ca', 'pl', 'de', 'und'] as const

/**
 * How the words of the pages came to be in each language. «written» with the product, as sv is the source and en its twin;
 * «machine» until somebody whose language it is has read all of it: then «human», and checkedBy says who.
 */
export interface PageLanguage {
  /** In the language itself, for whoever reads that one only. */
  name: string
  status: 'written' | 'machine' | 'human'
  checkedBy?: string
}
export const pageLanguages: Record<Locale, PageLanguage> = {
  sv: { name: 'Svenska', status: 'written' },
  en: { name: 'English', status: 'written' },
  fi: { name: 'Suomi', status: 'machine' },
  ar: { name: 'العربية', status: 'machine' },
  so: { name: 'Soomaali', status: 'machine' },
}

const another: Record<Locale, string> = {
  sv: 'annat språk',
  en: 'another language',
  fi: 'muu kieli',
  ar: 'لغة أخرى',
  so: 'luqad kale',
}

/** «arabiska», «svenska», «annat språk» */
export function languageName(locale: Locale, code: string): string {
  if (code === 'und' || code === '') return another[locale]
  try {
    return new Intl.DisplayNames([tagOf(locale)], { type: 'language' }).of(code) ?? code
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
