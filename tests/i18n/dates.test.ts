import { expect, test } from 'vitest'
import { atClock, dateAndTime, dateRange, inWords, longDate, number, plainDate } from '@/lib/i18n/dates'
import { languageName, ownName, pageLanguages } from '@/lib/i18n/languages'
import { directionOf, localeAndPath, locales, localPath } from '@/lib/i18n/locale'

const at = new Date('2026-06-17T16:05:00Z')
const now = new Date('2026-06-01T12:00:00Z')

test.each([
  ['sv', 'onsdag 17 juni kl. 18.05', '17 juni 2026'],
  ['en', 'Wednesday 17 June, 18:05', '17 June 2026'],
  ['fi', 'keskiviikko 17. kesäkuuta klo 18.05', '17. kesäkuuta 2026'],
  ['ar', 'الأربعاء، 17 يونيو، 18:05', '17 يونيو 2026'],
  ['so', 'Arbaco 17 Juun, 18:05', '17 Juun 2026'],
] as const)('a day and a time in %s', (locale, moment, day) => {
  expect([dateAndTime(locale, at, now), plainDate(locale, at)]).toEqual([moment, day])
})

test('a year is named when it is another than now’s', () => {
  expect(longDate('so', at, new Date('2025-01-01'))).toMatch(/ 2026$/)
  expect(longDate('so', at, now)).not.toMatch(/2026/)
})

test('a clock is the clock of 24 hours, and a number has the digits that are read here', () => {
  for (const locale of locales) {
    expect(atClock(locale, at)).toMatch(/18[.:]05$/)
    expect(number(locale, 1234)).toMatch(/^1\D?234$/)
    expect(plainDate(locale, at)).toMatch(/17/)
  }
})

test('a range has both its ends', () => {
  for (const locale of locales) expect(dateRange(locale, new Date('2026-03-02'), new Date('2026-04-19'))).toMatch(/2.*–.*19/)
  expect(dateRange('so', new Date('2026-03-02'), new Date('2026-04-19'))).toBe('2 Maarso – 19 Abriil')
})

test('a number is said in letters only where it has one form', () => {
  expect([inWords('sv', 3), inWords('en', 3), inWords('fi', 3), inWords('ar', 3)]).toEqual(['tre', 'three', '3', '3'])
})

test('every language is named in itself, and says how its words were made', () => {
  for (const locale of locales) expect(pageLanguages[locale].name.toLowerCase()).toBe(ownName(locale).toLowerCase())
  expect(locales.filter((locale) => pageLanguages[locale].status === 'machine')).toEqual(['fi', 'ar', 'so'])
  expect(languageName('fi', 'so')).toBe('somali')
  expect(languageName('ar', 'und')).toBe('لغة أخرى')
})

test('an address and its language are parted and put together again', () => {
  for (const locale of locales)
    for (const path of ['/', '/svar', '/dialoger/arne', '/sofia', '/fiske'])
      expect(localeAndPath(localPath(locale, path))).toEqual({ locale, path })
  expect(localeAndPath('/enkelt')).toEqual({ locale: 'sv', path: '/enkelt' })
  expect(locales.map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'rtl', 'ltr'])
})
