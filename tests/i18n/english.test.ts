import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import en from '@/lib/i18n/messages/en'
import sv, { type Area } from '@/lib/i18n/messages/sv'

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
/** A demo is shown in Swedish, as the workspace that it leads to. */
const isOfTheDemo = (key: string) => key.startsWith('demo')
const keysOf = (words: Record<string, string> | undefined) => Object.keys(words ?? {})

test.each(residents)('everything that residents read in %s is said in English as well', (area) => {
  const missing = keysOf(sv[area]).filter((key) => !isOfTheDemo(key) && !(key in (en[area] ?? {})))
  expect(missing).toEqual([])
})

test('nothing is said in English that is not said in Swedish', () => {
  for (const [area, words] of Object.entries(en)) expect(keysOf(words).filter((key) => !(key in sv[area as Area]))).toEqual([])
})

test('English is English', () => {
  for (const [area, words] of Object.entries(en))
    for (const [key, text] of Object.entries(words ?? {}))
      expect(/[åäö]/i.test(text) && key !== 'language_sv', `${area}.${key}`).toBe(false)
})

test('the same values are named in both languages', () => {
  for (const [area, words] of Object.entries(en))
    for (const [key, text] of Object.entries(words ?? {}))
      expect(valuesIn(text), `${area}.${key}`).toEqual(valuesIn(sv[area as Area][key] ?? ''))
})

test('every field of the terms has a name, where residents read what has changed in it', () => {
  const source = fs.readFileSync('lib/domain/brief-revision.ts', 'utf8')
  const fields = [...source.matchAll(/^\s+\[?\s*'\w+',\s*'(\w+)',/gm)].map(([, field]) => `field_${field}`)
  expect(fields.length).toBeGreaterThan(25)
  for (const field of fields) expect([field, Boolean(sv.brief[field]), Boolean(en.brief?.[field])]).toEqual([field, true, true])
})

test('a page for residents has no sentence of its own outside the catalogues', () => {
  const files = (fs.readdirSync('app/[locale]', { recursive: true }) as string[]).filter((file) => file.endsWith('.tsx'))
  for (const file of files) {
    const text = fs.readFileSync(path.join('app/[locale]', file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
    expect(/>[^<>{}=();]*[åäöÅÄÖ][^<>{}=();]*</.test(text), file).toBe(false)
  }
})

/** The names of what is put into a sentence. A brace within an argument opens one of its branches, in which there may be more. */
function valuesIn(text: string): string[] {
  const names = new Set<string>()
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/[{}]/g)) {
    if (sign === '{' && depth % 2 === 0) names.add(/\w+/.exec(text.slice(index))?.[0] ?? '')
    depth += sign === '{' ? 1 : -1
  }
  return [...names].sort()
}
