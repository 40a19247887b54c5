import { type Locale, tagOf } from './locale'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options)
  const made = formats.get(name) ?? new Intl.DateTimeFormat(tagOf(locale), { timeZone: 'Europe/Stockholm', ...options })
  formats.set(name, made)
  return made
}

const order = ['weekday', 'day', 'month', 'year']

/** Somali in Sweden puts the day before its month, which the tables of Intl, made for Somalia, do not. */
function written(locale: Locale, date: Date, options: Intl.DateTimeFormatOptions): string {
  if (locale !== 'so') return format(locale, options).format(date)
  const parts = format(locale, options).formatToParts(date)
  return order.flatMap((type) => parts.find((part) => part.type === type)?.value ?? []).join(' ')
}

/** «onsdag 17 juni», with the year when it is another than now's. */
export const longDate = (locale: Locale, date: Date, now = new Date()) =>
  written(locale, date, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.getUTCFullYear() === now.getUTCFullYear() ? {} : { year: 'numeric' }),
  })

/** «17 juni 2026» */
export const plainDate = (locale: Locale, date: Date) => written(locale, date, { day: 'numeric', month: 'long', year: 'numeric' })

/** «17 juni» */
export const dayMonth = (locale: Locale, date: Date) => written(locale, date, { day: 'numeric', month: 'long' })

/** «10 nov.», for a narrow column. */
export const shortDay = (locale: Locale, date: Date) => written(locale, date, { day: 'numeric', month: 'short' })

/** «23.59», or «23:59» in English. By the clock of 24 hours in every language. */
export const clock = (locale: Locale, date: Date) =>
  format(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(date)
    .replace(':', locale === 'sv' ? '.' : ':')

const beforeClock: Partial<Record<Locale, string>> = { sv: 'kl. ', fi: 'klo ' }

/** «kl. 18.00», as it stands after a date; a language without such a word has the clock alone. */
export const atClock = (locale: Locale, date: Date) => `${beforeClock[locale] ?? ''}${clock(locale, date)}`

/** «tisdag 3 mars kl. 18.00» */
export const dateAndTime = (locale: Locale, date: Date, now = new Date()) =>
  `${longDate(locale, date, now)}${beforeClock[locale] ? '' : locale === 'ar' ? '،' : ','} ${atClock(locale, date)}`

/** «2 mars–19 april» */
export const dateRange = (locale: Locale, from: Date, to: Date) => {
  if (locale === 'so') return `${dayMonth(locale, from)} – ${dayMonth(locale, to)}`
  const range = format(locale, { day: 'numeric', month: 'long' }).formatRange(from, to)
  return locale === 'sv' || locale === 'en' ? range.replace(/\s*[–-]\s*/, '–') : range
}

/** «2026-03-18», for tables. */
export const isoDay = (date: Date) => format('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(date)

/** Numbers with a thin space in Swedish. */
export const number = (locale: Locale, value: number) => new Intl.NumberFormat(tagOf(locale)).format(value)

/** Only where a number in letters has one form: in Finnish, Arabic and Somali it bends with what is counted. */
const small: Partial<Record<Locale, readonly string[]>> = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** Numbers up to twelve in letters, as running text has them. */
export const inWords = (locale: Locale, value: number) => small[locale]?.[value] ?? number(locale, value)

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
