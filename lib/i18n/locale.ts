/** Languages of the resident pages. The workspace and the elected officials' pages are in Swedish. */
export const locales = ['sv', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value)
export const localeOf = (value: string): Locale => (isLocale(value) ? value : 'sv')

/** Swedish has no prefix. */
export const localPath = (locale: Locale, path: string) => (locale === 'sv' ? path : `/${locale}${path === '/' ? '' : path}`)

const rightToLeft = ['ar', 'fa', 'he', 'ur', 'ckb', 'yi', 'prs', 'ps']
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr')
