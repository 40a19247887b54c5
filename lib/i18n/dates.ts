import type { Locale } from './locale'

const tag: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' }
const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options)
  const made = formats.get(name) ?? new Intl.DateTimeFormat(tag[locale], { timeZone: 'Europe/Stockholm', ...options })
  formats.set(name, made)
  return made
}

/** «onsdag 17 juni», with the year when it is another than now's. */
export const longDate = (locale: Locale, date: Date, now = new Date()) =>
  format(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.getUTCFullYear() === now.getUTCFullYear() ? {} : { year: 'numeric' }),
  }).format(date)

/** «17 juni 2026» */
export const plainDate = (locale: Locale, date: Date) => format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(date)

/** «17 juni» */
export const dayMonth = (locale: Locale, date: Date) => format(locale, { day: 'numeric', month: 'long' }).format(date)

/** «10 nov.», for a narrow column. */
export const shortDay = (locale: Locale, date: Date) => format(locale, { day: 'numeric', month: 'short' }).format(date)

/** «23.59», or «23:59» in English. */
export const clock = (locale: Locale, date: Date) =>
  format(locale, { hour: '2-digit', minute: '2-digit' })
    .format(date)
    .replace(':', locale === 'sv' ? '.' : ':')

/** «tisdag 3 mars kl. 18.00» */
export const dateAndTime = (locale: Locale, date: Date, now = new Date()) =>
  locale === 'sv' ? `${longDate(locale, date, now)} kl. ${clock(locale, date)}` : `${longDate(locale, date, now)}, ${clock(locale, date)}`

/** «2 mars–19 april» */
export const dateRange = (locale: Locale, from: Date, to: Date) =>
  format(locale, { day: 'numeric', month: 'long' })
    .formatRange(from, to)
    .replace(/\s*[–-]\s*/, '–')

/** «2026-03-18», for tables. */
export const isoDay = (date: Date) => format('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(date)

/** Numbers with a thin space in Swedish. */
export const number = (locale: Locale, value: number) => new Intl.NumberFormat(tag[locale]).format(value)

const small: Record<Locale, readonly string[]> = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** Numbers up to twelve in letters, as running text has them. */
export const inWords = (locale: Locale, value: number) => small[locale][value] ?? number(locale, value)

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
