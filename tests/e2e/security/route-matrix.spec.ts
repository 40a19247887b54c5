import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { everyone, routes } from '../../security/route-expectation'
import { type Places, placesSeenBy } from '../../support/places'
import { plainForm } from '../../support/plain-form'
import { type Seen, Visitor } from '../../support/visitor'

const people: Record<string, [name: string, host?: string]> = {
  AN: [''],
  VR: ['Amina Saleh'],
  FA: ['Idris Haddad'],
  FAw: ['Tuula Rantanen'],
  OF: ['Jonas Ek'],
  ST: ['Selma Öberg'],
  RE: ['Karin Wik'],
  EL: ['Peder Linnarud'],
  ELo: ['Olle Brage'],
  CS: ['Sara Wennberg Lo'],
  CSo: ['Margareta Holm'],
  AD: ['Rasmus Thelin'],
  FO: ['Henrik Palmär'],
  NC: ['Nadja Vesterlund'],
  HS: ['Tilda Ekeroth', 'halmkulla.localhost'],
  HE: ['Kjell Bolin Rask', 'halmkulla.localhost'],
}

const allRoutes = (fs.readdirSync('app', { recursive: true }) as string[])
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${path.dirname(file).replace(/^\[locale\]\/?/, '')}`.replace('/.', '/'))
  .sort()

const visitors = new Map<string, Visitor>()
let places: Places

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(300_000)
  for (const [who, [name, host]] of Object.entries(people)) {
    const visitor = new Visitor(baseURL ?? '', host)
    visitors.set(who, name ? (await visitor.signInAs(name)).at('localhost') : visitor)
  }
  places = await placesSeenBy({ strategist: as('ST'), elected: as('EL'), resident: as('VR') })
})

const as = (who: string) => visitors.get(who) as Visitor

test('every address says who may see it', () => {
  expect(Object.keys(routes).sort()).toEqual(allRoutes)
  expect(Object.keys(people).sort()).toEqual(everyone.split(' ').sort())
})

for (const route of allRoutes)
  test(`${route} is seen by those that it is for and by nobody else`, async () => {
    const expected = (routes[route] ?? '').split(' ').filter(Boolean)
    const seeing: string[] = []
    for (const who of everyone.split(' ')) {
      const seen = await as(who).get(places.fill(route))
      expect(seen.status, `${who} at ${route}`).toBeLessThan(500)
      const isMoved = expected.length < everyone.split(' ').length && seen.path !== places.fill(route)
      if (!isMoved && !isTurnedAway(seen)) seeing.push(who)
    }
    expect(seeing.sort()).toEqual(expected.sort())
  })

const isTurnedAway = ({ status, title }: Seen) =>
  status >= 400 || /^(Den här sidan är inte för dig|Du kan inte läsa det här|Logga in för att)/.test(title)

test('the views leave as a file only with those who read them', async () => {
  const at = places.fill('/arbetsyta/dialoger/[id]/synpunkter/export')
  const given: string[] = []
  for (const who of everyone.split(' ')) {
    const { status, html } = await as(who).post(at, { type: 'application/x-www-form-urlencoded', body: '' })
    if (status === 200) given.push(who)
    else expect(html, who).toBe('')
  }
  expect(given.sort()).toEqual(['RE', 'ST'])
})

test('a stranger is led to the sign-in and back from what does not exist, a colleague to a page that says so', async () => {
  const nothing = '00000000-0000-4000-8000-000000000000'
  for (const part of ['dialoger', 'projekt', 'amnen']) {
    const path = `/arbetsyta/${part}/${nothing}`
    expect((await as('AN').get(path)).path).toBe(`/logga-in?till=${encodeURIComponent(path)}`)
    expect(await as('ST').get(path)).toMatchObject({ status: 404, path: '/finns-inte' })
  }
  const item = `/beslut/${nothing}`
  expect((await as('AN').get(item)).path).toBe(`/logga-in?till=${encodeURIComponent(item)}`)
})

test('a form of the workspace is refused when somebody else posts it', async () => {
  test.setTimeout(300_000)
  let tried = 0
  for (const route of allRoutes.filter((candidate) => /^\/(arbetsyta|beslut)/.test(candidate) && !candidate.endsWith('export'))) {
    const owner = ['ST', 'EL', 'CS', 'AD'].find((who) => (routes[route] ?? '').split(' ').includes(who))
    if (!owner || route === '/arbetsyta/atgarder') continue
    const at = places.fill(route)
    const forms = formsIn((await as(owner).get(at)).html)
    for (const form of forms)
      for (const who of ['AN', 'VR', 'HS', 'HE']) {
        const answer = await as(who).post(at, form)
        expect(answer.location ?? '', `${who} posting at ${route}`).toMatch(/^$|^\/logga-in|^\/finns-inte|moderering\?synpunkt=/)
        tried += 1
      }
  }
  expect(tried).toBeGreaterThan(60)
})

test('what another municipality prepares is unknown here, and what is prepared here is unknown to a resident', async ({ baseURL }) => {
  const there = await new Visitor(baseURL ?? '', 'halmkulla.localhost').signInAs('Tilda Ekeroth')
  const workspace = await there.get('/arbetsyta')
  const addresses = [...workspace.html.matchAll(/href="(\/arbetsyta\/(?:dialoger|projekt)\/[0-9a-f-]{36})"/g)].map(([, address]) =>
    String(address),
  )
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) {
    expect((await there.get(address)).status, address).toBe(200)
    for (const who of ['AN', 'VR', 'ST', 'AD', 'RE', 'EL', 'OF']) {
      const { html } = await as(who).get(address)
      expect(html, `${who} at ${address}`).not.toMatch(/Halmkulla|Skolorna i/)
    }
  }
})

const formsIn = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0].match(/<form\b[\s\S]*?<\/form>/g) ?? [])
    .filter((form) => form.includes('method="POST"'))
    .map((form) => filledForm(form))

function filledForm(form: string) {
  const names = [...form.matchAll(/<(?:input|textarea|select)\b[^>]*name="([^"$]+)"/g)].map(([, name]) => String(name))
  const hidden = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*name="([^"$]+)"/g)].map(([, name]) => String(name))
  const typed = names.filter((name) => !hidden.includes(name)).map((name) => [name, 'Något som går att läsa'])
  return plainForm(form, Object.fromEntries(typed))
}
