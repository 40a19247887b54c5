/** Languages that residents' pages are in. How each is written and named stands in lib/i18n, which names the same ones. */
export const locales = ['sv', 'en', 'fi', 'ar', 'so'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value)
