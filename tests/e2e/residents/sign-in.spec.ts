import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { test } from '../../support/own-world'

async function askForLink(page: Page, email: string, path = '/logga-in') {
  await page.goto(path)
  await page.getByLabel('Din e-postadress').fill(email)
  await page.getByRole('button', { name: 'Skicka länken' }).click()
}

async function latestLink(world: { linksTo(email: string): Promise<string[]> }, email: string) {
  await expect.poll(() => world.linksTo(email)).not.toEqual([])
  return (await world.linksTo(email)).at(-1) ?? ''
}

const signIn = (page: Page) => page.getByRole('button', { name: 'Logga in' }).click()

test('a resident signs in with a mailed link, and out again, at once and everywhere', async ({ page, world, browser }) => {
  await askForLink(page, 'Amina@hem.example')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titta i din inkorg')
  await expectAccessible(page)
  const link = await latestLink(world, 'amina@hem.example')
  expect(link, 'no address stands in the link').not.toContain('amina')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logga in?')
  await expectAccessible(page)
  await signIn(page)
  await expect(page).toHaveURL(`${world.address}/`)
  const cookies = await page.context().cookies()
  const session = cookies.find(({ name }) => name.endsWith('session-token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  const elsewhere = await browser.newContext({ baseURL: world.address })
  await elsewhere.addCookies(session ? [session] : [])
  await page.goto('/logga-in/ut')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('link', { name: 'Logga in' }).first()).toBeVisible()
  const thief = await elsewhere.newPage()
  await thief.goto('/logga-in/ut')
  await expect(thief.getByRole('heading', { level: 1 })).toHaveText('Logga in')
  await elsewhere.close()
})

test('whoever only looks at a link does not use it up; whoever uses it does', async ({ page, world, request, browser }) => {
  await askForLink(page, 'bo@hem.example')
  const link = await latestLink(world, 'bo@hem.example')
  for (let look = 0; look < 3; look += 1) expect((await request.get(link)).status()).toBe(200)
  await page.goto(link)
  await signIn(page)
  await expect(page.getByRole('link', { name: 'Logga ut' })).toBeVisible()
  const other = await browser.newContext({ baseURL: world.address })
  const second = await other.newPage()
  await second.goto(link)
  await signIn(second)
  await expect(second.getByText('Länken har redan använts eller är för gammal.')).toBeVisible()
  expect((await other.cookies()).filter(({ name }) => name.endsWith('session-token'))).toEqual([])
  await other.close()
})

test('a link that is too old signs nobody in', async ({ page, world }) => {
  await askForLink(page, 'sen@hem.example')
  const link = await latestLink(world, 'sen@hem.example')
  await world.expireKeys()
  await page.goto(link)
  await signIn(page)
  await expect(page.getByText('Länken har redan använts eller är för gammal.')).toBeVisible()
  await expectAccessible(page)
})

test('a made-up link signs nobody in, and says so', async ({ page }) => {
  for (const key of ['', 'x', "' OR 1=1 --", '<script>alert(1)</script>']) {
    await page.goto(`/logga-in/fortsatt?${new URLSearchParams({ nyckel: key })}`)
    await signIn(page)
    await expect(page.getByRole('heading', { name: 'Du är inte inloggad' })).toBeVisible()
  }
})

test('a wrong address is told what to do, and kept', async ({ page }) => {
  await askForLink(page, 'amina.hem')
  await expect(page.getByText('Skriv en e-postadress, till exempel namn@exempel.se.').first()).toBeVisible()
  await expect(page.getByLabel('Din e-postadress')).toHaveValue('amina.hem')
  await expectAccessible(page)
})

test("nobody's inbox is filled from here", async ({ page, world }) => {
  for (let time = 0; time < 3; time += 1) await askForLink(page, 'full.av.mejl@hem.example'.replace('full.', 'f.'))
  await askForLink(page, 'f.av.mejl@hem.example')
  await expect(page.getByText('Det har redan skickats flera länkar dit.').first()).toBeVisible()
  expect(await world.linksTo('f.av.mejl@hem.example')).toHaveLength(3)
})

test('after signing in one comes to a page of ours and never to another site', async ({ page, world }) => {
  await askForLink(page, 'vag@hem.example', `/logga-in?${new URLSearchParams({ till: '/om' })}`)
  await page.goto(await latestLink(world, 'vag@hem.example'))
  await signIn(page)
  await expect(page).toHaveURL(`${world.address}/om`)
  const link = await latestLink(world, 'vag@hem.example')
  for (const [index, elsewhere] of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
  ].entries()) {
    await page.context().clearCookies()
    await askForLink(page, `vag${index}@hem.example`)
    const key = new URL(await latestLink(world, `vag${index}@hem.example`)).searchParams.get('nyckel') ?? ''
    await page.goto(`${new URL(link).pathname}?${new URLSearchParams({ nyckel: key, till: elsewhere })}`)
    await signIn(page)
    await expect(page).toHaveURL(`${world.address}/`)
  }
})

test('in production nobody chooses whom to be, and no mail can be read (INV-30)', async ({ page, request }) => {
  for (const path of ['/demo', '/demo/post']) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
  }
  const posted = await request.post('/demo', { multipart: { person: '00000000-0000-4000-8000-000000000002' } })
  expect(posted.headers()['set-cookie'] ?? '').not.toContain('session-token')
  await page.goto('/logga-in')
  await expect(page.getByText('Det här är en demo.')).toHaveCount(0)
})

test("next-auth's own pages and endpoints are not served", async ({ request }) => {
  for (const path of [
    'signin',
    'signin/email',
    'providers',
    'session',
    'csrf',
    'error',
    'signout',
    'callback/email?token=x',
    'verify-request',
  ])
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404)
  expect((await request.post('/api/auth/signin/email', { form: { email: 'a@hem.example' } })).status()).toBe(405)
})

test('a form sent from another site is refused', async ({ request, page }) => {
  await page.goto('/logga-in')
  const action = await page
    .locator('form:has(#email) input[name^="$ACTION"]')
    .evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']))
  const response = await request.post('/logga-in', {
    multipart: { ...Object.fromEntries(action), email: 'offer@hem.example' },
    headers: { origin: 'https://evil.example' },
  })
  expect(response.status()).toBeGreaterThanOrEqual(400)
})
