import type { Page } from '@playwright/test'
import { answerEverything, begin, goOn, OPEN_DIALOGUE, received, send, untilSlowEnough, words } from '../../support/answering'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'

test.describe.configure({ timeout: 120_000 })

test('an answer that is too short is told what to do, and kept', async ({ page }) => {
  await begin(page)
  await page.locator('#answer').fill('Mörkt')
  await goOn(page)
  await expect(page.locator('.error-summary')).toContainText('Skriv minst tio tecken')
  await expect(page.locator('#answer')).toHaveValue('Mörkt')
  await expectAccessible(page)
})

test('every page of the way asks one thing, up to the check of the answers', async ({ page }) => {
  await begin(page)
  await answerEverything(page, async (shown) => {
    await expect(shown.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectAccessible(shown)
  })
  await expect(page.locator('.said').first()).toContainText('<script>alert(1)</script>')
  await expectAccessible(page)
})

test('the receipt survives refresh, back and a second sending, and one view has come in', async ({ page }) => {
  const before = await received(page)
  await begin(page)
  await answerEverything(page)
  const code = await send(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'the code fits a small screen').toBeLessThanOrEqual(320)
  await page.reload()
  await expect(page.locator('.code')).toHaveText(code)
  await page.goBack()
  await page.reload()
  await expect(page.locator('.code')).toHaveText(code)
  await page.goto(`${OPEN_DIALOGUE}/bidra/granska`)
  await expect(page.locator('.code')).toHaveText(code)
  expect(await received(page)).toBe(before + 1)
})

test('who presses twice sends once', async ({ page }) => {
  const before = await received(page)
  await begin(page)
  await answerEverything(page)
  await untilSlowEnough(page)
  await page.getByRole('button', { name: 'Skicka synpunkten' }).dblclick()
  await expect(page.locator('.code')).toBeVisible()
  expect(await received(page)).toBe(before + 1)
})

async function openOwn(page: Page, code: string) {
  await page.goto('/min-synpunkt')
  await page.getByLabel('Din kod').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Öppna min synpunkt' }).click()
  await expect(page.locator('.said').first()).toContainText('Det räcker med en lampa.')
}

test('with the code its author corrects a view and takes it back', async ({ page }) => {
  await begin(page)
  await answerEverything(page)
  await openOwn(page, await send(page))
  await expectAccessible(page)
  await page.locator('summary', { hasText: 'Rätta' }).click()
  await page.locator('#text').fill(`${words} Rättat.`)
  await page.getByRole('button', { name: 'Spara' }).last().click()
  await expect(page.getByRole('status')).toBeVisible()
  await expect(page.locator('.voice').first()).toContainText('Rättat.')
  await page.getByRole('link', { name: 'Be oss att inte använda den' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ja, använd den inte. Det går inte att ångra' }).click()
  await expect(page.getByRole('status')).toHaveText('Synpunkten används inte längre.')
})

test('a draft is saved half-way and opened in another browser with its code', async ({ page, browser }) => {
  await begin(page)
  await page.locator('#answer').fill('Bussen')
  await page.getByRole('button', { name: 'Spara och fortsätt senare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Utkastet är sparat')
  await expectAccessible(page)
  const code = (await page.locator('.code').textContent()) ?? ''
  const javaScriptEnabled = test.info().project.use.javaScriptEnabled
  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'sv-SE', javaScriptEnabled })
  const other = await elsewhere.newPage()
  await other.goto(new URL('fortsatt', page.url()).pathname)
  await other.getByLabel('Koden till ditt utkast').fill(code)
  await other.getByRole('button', { name: 'Öppna utkastet' }).click()
  await expect(other.locator('#answer')).toHaveValue('Bussen')
  await elsewhere.close()
})

test('a program that fills in the field that nobody sees is refused, and nothing is lost', async ({ page }) => {
  await begin(page)
  await answerEverything(page)
  await untilSlowEnough(page)
  await page.locator('input[name="webbplats"]').evaluate((field: HTMLInputElement) => {
    field.value = 'https://evil.example'
  })
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expect(page.locator('.error-summary')).toContainText('Ett fält som ska vara tomt var ifyllt.')
  await expect(page.locator('.said').first()).toContainText('Det räcker med en lampa.')
})

test('a view is reported, and a human will look at it', async ({ page }) => {
  await page.goto(`${OPEN_DIALOGUE}/synpunkter`)
  await page
    .getByRole('link', { name: /^Anmäl/ })
    .first()
    .click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Skicka anmälan' }).click()
  await expect(page.locator('.error-summary')).toBeVisible()
  await page.locator('input[name="reason"]').first().check()
  await page.getByRole('button', { name: 'Skicka anmälan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack. Vi har fått din anmälan.')
  await expectAccessible(page)
})

test('hostile addresses give a normal page', async ({ page }) => {
  for (const query of [
    "?sprak=';--",
    '?efter=99999999999999999999',
    '?efter=-1&fore[]=x',
    '?kanal=%00',
    '?kanal=WEB&kanal=PAPER',
    '?fore=0',
  ]) {
    const response = await page.goto(`${OPEN_DIALOGUE}/synpunkter${query}`)
    expect(response?.status(), query).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Synpunkterna')
  }
  expect((await page.goto(`${OPEN_DIALOGUE}/synpunkter/99999999/anmal`))?.status()).toBe(404)
})
