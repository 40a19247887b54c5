import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../../support/axe'

const words = 'Hållplatsen Varvsvägen är helt mörk efter elva. <script>alert(1)</script> Det räcker med en lampa.'

/** From the start page to the first question of a dialogue that is open. */
async function begin(page: Page) {
  await page.goto('/')
  const href = await page.locator('a[href*="/bidra/start"]').first().getAttribute('href')
  await page.goto(href ?? '')
  await expect(page).toHaveURL(/\/bidra\/fraga-1$/)
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Fortsätt', exact: true }).click()

/** Answers whatever this page asks: own words in a text, the first of several choices otherwise. */
async function answerThisPage(page: Page) {
  const before = page.url()
  if (await page.locator('textarea#answer').count()) await page.locator('textarea#answer').fill(words)
  else if (await page.locator('input[type="radio"], input[type="checkbox"]').count())
    await page.locator('input[type="radio"], input[type="checkbox"]').first().check()
  await goOn(page)
  await expect(page).not.toHaveURL(before)
}

async function answerEverything(page: Page) {
  for (let pages = 0; pages < 15 && !/\/granska$/.test(page.url()); pages += 1) {
    await expectAccessible(page)
    await answerThisPage(page)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granska innan du skickar')
}

/** A quick machine is asked to press once more; nothing is lost by it. */
async function send(page: Page) {
  const button = page.getByRole('button', { name: 'Skicka synpunkten' })
  await button.click()
  await expect(page.locator('.error-summary, .receipt').first()).toBeVisible()
  if (await page.locator('.error-summary').count()) {
    await page.waitForTimeout(2100)
    await button.click()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack. Din synpunkt har kommit in.')
}

test('a resident answers one question a page, checks, sends and gets a receipt that survives refresh and back', async ({ page }) => {
  test.slow()
  await begin(page)
  await page.locator('#answer').fill('Mörkt')
  await goOn(page)
  await expect(page.locator('.error-summary')).toContainText('Skriv minst tio tecken')
  await expect(page.locator('#answer')).toHaveValue('Mörkt')
  await expectAccessible(page)
  await answerEverything(page)
  await expect(page.locator('.said')).toContainText('<script>alert(1)</script>')
  await expectAccessible(page)
  await send(page)
  await expectAccessible(page)
  const code = (await page.locator('.code').textContent()) ?? ''
  await page.reload()
  await expect(page.locator('.code')).toHaveText(code)
  await page.goBack()
  await page.reload()
  await expect(page.locator('.code')).toHaveText(code)

  await page.goto('/min-synpunkt')
  await page.getByLabel('Din kod').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Öppna min synpunkt' }).click()
  await expect(page.locator('.voice, .said').first()).toContainText('Det räcker med en lampa.')
  await expectAccessible(page)
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
  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'sv-SE' })
  const other = await elsewhere.newPage()
  await other.goto(new URL('fortsatt', page.url()).pathname)
  await other.getByLabel('Koden till ditt utkast').fill(code)
  await other.getByRole('button', { name: 'Öppna utkastet' }).click()
  await expect(other.locator('#answer')).toHaveValue('Bussen')
  await elsewhere.close()
})

test('hostile addresses give a normal page', async ({ page }) => {
  await begin(page)
  const views = page.url().replace(/\/bidra\/.*/, '/synpunkter')
  for (const query of [
    "?sprak=';--",
    '?efter=99999999999999999999',
    '?efter=-1&fore[]=x',
    '?kanal=%00',
    '?kanal=WEB&kanal=PAPER',
    '?fore=0',
  ]) {
    const response = await page.goto(views + query)
    expect(response?.status(), query).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Synpunkterna')
  }
  expect((await page.goto(`${views}/99999999/anmal`))?.status()).toBe(404)
})

test('it fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await begin(page)
  const main = await page.locator('main').boundingBox()
  expect((main?.x ?? 0) + (main?.width ?? 999)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
})
