import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import sv, { type Area } from '@/lib/i18n/messages/sv'
import { say } from '@/lib/i18n/translator'

const areas = Object.keys(sv) as Area[]
const has = (area: string, key: string) => key in (sv[area as Area] ?? {})
const sources = ['app', 'components', 'lib'].flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/generated|messages/.test(file))
    .map((file) => ({ file: path.join(folder, file), text: fs.readFileSync(path.join(folder, file), 'utf8') })),
)

test('every sentence can be said by its name: a dot in a name would hide it', () => {
  const names = areas.flatMap((area) => Object.keys(sv[area]).map((key) => `${area}.${key}`))
  expect(names.filter((name) => name.split('.').length !== 2)).toEqual([])
  expect(say('sv', 'agenda.gap_options')).toBe('Minst två handlingsalternativ.')
})

test('every sentence that a command or a rule answers with exists', () => {
  const named = new RegExp(`'(${areas.join('|')})\\.(\\w+)'`, 'g')
  const missing = sources
    .filter(({ file }) => /^lib\/(commands|domain|web)/.test(file))
    .flatMap(({ file, text }) =>
      // An event, an action or a job has a name of the same form; those that are sentences stand where an answer is given.
      [...text.matchAll(/(?:conflict|forbidden|invalid|missing|refuse|no)\(([^;]*?)\)/g)].flatMap(([, answer = '']) =>
        [...answer.matchAll(named)].filter(([, area = '', key = '']) => !has(area, key)).map(([name]) => `${file}: ${name}`),
      ),
    )
  expect(missing).toEqual([])
})

test('every sentence that a page asks for by its whole name exists', () => {
  const missing: string[] = []
  let asked = 0
  for (const { file, text } of sources)
    for (const [, name = '', area = ''] of text.matchAll(/const (\w+) = translator\([^,)]+, '(\w+)'\)/g))
      for (const [, key = ''] of text.matchAll(new RegExp(`(?<![\\w.])${name}\\('(\\w+)'`, 'g'))) {
        asked += 1
        if (!has(area, key)) missing.push(`${file}: ${area}.${key}`)
      }
  expect(missing).toEqual([])
  expect(asked).toBeGreaterThan(500)
})
