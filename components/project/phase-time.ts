import { plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'

type Time = { startsOn: Date | null; endsOn: Date | null; timeText: string | null }

/** «2 mars 2026–19 april 2026», one day by itself, or the words that were given. */
export const phaseTime = (locale: Locale, { startsOn, endsOn, timeText }: Time) =>
  timeText || [...new Set([startsOn, endsOn].map((date) => (date ? plainDate(locale, date) : '')))].join('–')
