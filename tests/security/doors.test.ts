import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const sources = ['app', 'components', 'lib']
  .flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('lib/generated'))
  .map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }))

const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

test('INV-30: what only a demo has is reached through one door, which asks whether it is a demo', () => {
  expect(filesWith(/import .*(beginSession|keepMail).* from '@\/lib\/commands\/sign-in'/)).toEqual(['lib/web/demo.ts'])
  expect(filesWith(/from '@\/lib\/queries\/demo-(people|mail)'/)).toEqual(['lib/web/demo.ts'])
  const door = fs.readFileSync('lib/web/demo.ts', 'utf8')
  const exported = door.split(/^export (?=async function|function)/m).slice(1)
  expect(exported.length).toBeGreaterThan(3)
  for (const body of exported) expect(body).toMatch(/demoOnly\(\)|!isDemo\(\)/)
})

test('INV-12: nothing looks for people by name, address or part of them', () => {
  const lookups = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/\.(person|contact|login)\.find(Many|First|FirstOrThrow)\([\s\S]{0,400}?\)/g)].map(([call]) => ({ file, call })),
  )
  expect(lookups.filter(({ call }) => /contains|startsWith|endsWith|search|insensitive/.test(call))).toEqual([])
  const raw = sources.filter(({ text }) => /identity\."(Person|Contact)"/.test(text) && /ILIKE|LIKE|SIMILAR|~\*|to_tsvector/.test(text))
  expect(raw.map(({ file }) => file)).toEqual([])
})

test('a person is found by address only where they sign in, ask for another address, get a right or are made administrator', () => {
  const byAddress = /\.person\.(find\w+|upsert)\(\{ where: \{ email/
  expect(filesWith(byAddress).sort()).toEqual([
    // Whether the address that somebody asks for is taken: told only in the mail to it.
    'lib/commands/account/change-address.ts',
    'lib/commands/installation.ts',
    'lib/commands/rights/holder.ts',
    'lib/commands/sign-in-adapter.ts',
    'lib/jobs/account-confirm-address.ts',
  ])
})

test('no page of the workspace or of the elected tells a stranger that something is not there: each leads to the sign-in', () => {
  const pages = ['app/arbetsyta', 'app/beslut'].flatMap((folder) =>
    (fs.readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => file.endsWith('page.tsx'))
      .map((file) => `${folder}/${file}`),
  )
  expect(pages.length).toBeGreaterThan(40)
  for (const page of pages) expect(fs.readFileSync(page, 'utf8'), page).not.toContain("redirect('/finns-inte')")
})
