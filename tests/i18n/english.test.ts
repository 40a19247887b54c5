import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import en from '@/lib/i18n/messages/en'
import sv from '@/lib/i18n/messages/sv'

test('English is English', () => {
  for (const [area, words] of Object.entries(en))
    for (const [key, text] of Object.entries(words ?? {})) expect(/[åäö]/i.test(text), `${area}.${key}`).toBe(false)
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
