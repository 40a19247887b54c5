import type { Locale } from '@/lib/domain/locale'

export type { Locale }

/** Languages of the resident pages. The workspace and the elected officials' pages are in Swedish. */
export const locales = ['sv', 'en', 'fi', 'ar', 'so'] as const satisfies readonly Locale[]

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value)
export const localeOf = (value: string): Locale => (isLocale(value) ? value : 'sv')

/** Swedish has no prefix. */
export const localPath = (locale: Locale, path: string) => (locale === 'sv' ? path : `/${locale}${path === '/' ? '' : path}`)

/** The language that an address is in, and the address without it: '/ar/svar' is '/svar' in Arabic. */
export function localeAndPath(address: string): { locale: Locale; path: string } {
  const first = address.split('/')[1] ?? ''
  if (first === 'sv' || !isLocale(first)) return { locale: 'sv', path: address || '/' }
  return { locale: first, path: address.slice(first.length + 1) || '/' }
}

/** What Intl is asked for: Arabic with the digits of the buses, the clocks and the forms here. */
const tags: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB', fi: 'fi-FI', ar: 'ar-u-nu-latn', so: 'so' }
export const tagOf = (locale: Locale) => tags[locale]

const rightToLeft = ['ar', 'fa', 'he', 'ur', 'ckb', 'yi', 'prs', 'ps']
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr')
