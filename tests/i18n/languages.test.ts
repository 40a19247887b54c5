import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { locales as ofTheDomain } from '@/lib/domain/locale'
import { type Locale, locales, tagOf } from '@/lib/i18n/locale'
import ar from '@/lib/i18n/messages/ar'
import en from '@/lib/i18n/messages/en'
import fi from '@/lib/i18n/messages/fi'
import so from '@/lib/i18n/messages/so'
import sv, { type Area } from '@/lib/i18n/messages/sv'
import { valuesIn } from '../support/icu-values'

/** Areas that residents meet in whole. Of the others they meet a part, or nothing. */
const residents: Area[] = [
  'account',
  'answer',
  'chrome',
  'contribute',
  'dialogue',
  'mine',
  'pages',
  'reviewed',
  'signIn',
  'start',
  'thread',
]
const catalogues: Record<Exclude<Locale, 'sv'>, Partial<Record<Area, Record<string, string>>>> = { en, fi, ar, so }
/** A demo is shown in Swedish, as the workspace that it leads to. */
const isOfTheDemo = (key: string) => key.startsWith('demo')

test('the rules and the words know the same languages', () => {
  expect([...locales]).toEqual([...ofTheDomain])
  expect(Object.keys(catalogues)).toEqual(locales.filter((locale) => locale !== 'sv'))
})

describe.each(Object.entries(catalogues))('%s', (locale, catalogue) => {
  const sentences = Object.entries(catalogue).flatMap(([area, words]) =>
    Object.entries(words ?? {}).map(([key, text]) => ({ name: `${area}.${key}`, area: area as Area, key, text })),
  )

  test.each(residents)('everything that residents read in %s is said', (area) => {
    const missing = Object.keys(sv[area]).filter((key) => !isOfTheDemo(key) && !(key in (catalogue[area] ?? {})))
    expect(missing).toEqual([])
  })

  test('what is said in English of the other areas is said as well', () => {
    const missing = Object.entries(en).flatMap(([area, words]) =>
      Object.keys(words ?? {}).filter((key) => !isOfTheDemo(key) && !(key in (catalogue[area as Area] ?? {}))),
    )
    expect(missing).toEqual([])
  })

  test('nothing is said that is not said in Swedish, and nothing is empty', () => {
    expect(sentences.filter(({ area, key, text }) => !(key in sv[area]) || text.trim() === '').map(({ name }) => name)).toEqual([])
  })

  test('the same values are named as in Swedish', () => {
    for (const { name, area, key, text } of sentences) expect([name, valuesIn(text)]).toEqual([name, valuesIn(sv[area][key] ?? '')])
  })

  test('every sentence can be formed, whatever the numbers in it', () => {
    const broken: string[] = []
    for (const { name, area, key, text } of sentences) {
      const messages = { [key]: text }
      const onError = () => broken.push(name)
      const t = createTranslator({ locale: tagOf(locale as Locale), messages, timeZone: 'Europe/Stockholm', onError })
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const values = Object.fromEntries(valuesIn(sv[area][key] ?? '').map((value) => [value, count]))
        expect(t(key, values), name).not.toMatch(/undefined|[{}]/)
      }
    }
    expect([...new Set(broken)]).toEqual([])
  })

  test('no sentence is left in Swedish', () => {
    const wordsIn = (text: string) => ownWords(text).match(/\p{Letter}{2,}/gu)?.length ?? 0
    const left = sentences.filter(({ area, key, text }) => wordsIn(text) > 2 && text === sv[area][key])
    expect(left.map(({ name }) => name)).toEqual([])
  })
})

test('every sentence in Arabic is in its letters', () => {
  const words = Object.entries(ar).flatMap(([area, own]) =>
    Object.entries(own ?? {}).map(([key, text]) => ({ name: `${area}.${key}`, text })),
  )
  const bare = words.filter(({ text }) => /\p{Letter}/u.test(ownWords(text)) && !/\p{Script=Arabic}/u.test(text))
  expect(bare.map(({ name }) => name)).toEqual([])
})

/** What is left of a sentence without the names of its values and the words of ICU. */
const ownWords = (text: string) => text.replace(/\{\w+[},]/g, '').replace(/\b(select|plural|zero|one|two|few|many|other|none)\b/g, '')
