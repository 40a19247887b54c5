import fs from 'node:fs'
import { expect, test } from 'vitest'
import { retentionDays } from '@/lib/domain/retention'
import { LINK_MINUTES, SESSION_HOURS } from '@/lib/domain/sign-in'

const document = fs.readFileSync('docs/PRIVACY.md', 'utf8')

/** 'Person.email' for every stored field of the models in the schema identity. */
function identityFields(): string[] {
  const models = fs.readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (?<name>\w+) \{(?<body>[\s\S]*?)^\}/gm)
  const all = [...models].map(({ groups }) => ({ name: groups?.name ?? '', body: groups?.body ?? '' }))
  const names = new Set(all.map(({ name }) => name))
  const fieldsOf = (body: string) =>
    [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)].filter(([, , type]) => !names.has(type ?? '')).map(([, field]) => field)
  return all
    .filter(({ body }) => body.includes('@@schema("identity")'))
    .flatMap(({ name, body }) => fieldsOf(body).map((field) => `${name}.${field}`))
}

test('every field that says who somebody is stands in docs/PRIVACY.md', () => {
  const fields = identityFields()
  expect(fields.length).toBeGreaterThan(40)
  expect(fields.filter((field) => !document.includes(field))).toEqual([])
})

test('the days in docs/PRIVACY.md are those that the product goes by', () => {
  for (const days of new Set(Object.values(retentionDays))) expect(document).toMatch(new RegExp(`\\b${days} days\\b`))
  expect(document).toContain(`${SESSION_HOURS} hours`)
  expect(document).toContain(`${LINK_MINUTES} minutes`)
})
