import type { Page } from '@playwright/test'
import { OPEN_DIALOGUE, untilSlowEnough } from '../../support/answering'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'

const view = 'موقف الحافلة مظلم جداً في المساء وأخاف أن أمشي وحدي.'

const submit = (page: Page) => page.locator('main form button[type="submit"]')
const widest = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

async function expectArabic(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(await widest(page), `no wider than the screen: ${page.url()}`).toBeLessThanOrEqual(360)
  await expectAccessible(page)
}

test('who reads Arabic goes from the start page to a receipt on a small phone, from right to left all the way', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await page.getByRole('link', { name: 'العربية' }).click()
  await expect(page).toHaveURL(/\/ar$/)
  await expectArabic(page)
  await page.goto(`/ar${OPEN_DIALOGUE}`)
  await expectArabic(page)
  await page.locator('.dialogue-head .button').first().click()
  await expect(page).toHaveURL(/\/ar\/dialoger\/varvsudden\/bidra\/fraga-1$/)
  for (let pages = 0; pages < 15 && !/\/granska$/.test(page.url()); pages += 1) {
    await expectArabic(page)
    const before = page.url()
    if (await page.locator('textarea#answer').count()) await page.locator('textarea#answer').fill(view)
    else if (await page.locator('main :is(input[type="radio"], input[type="checkbox"])').count())
      await page.locator('main :is(input[type="radio"], input[type="checkbox"])').first().check()
    await submit(page).first().click()
    await expect(page).not.toHaveURL(before)
  }
  await expectArabic(page)
  await expect(page.locator('.said').first()).toContainText(view)
  await untilSlowEnough(page)
  await submit(page).last().click()
  await expect(page.locator('.code')).toBeVisible()
  await expectArabic(page)
  const code = (await page.locator('.code').textContent()) ?? ''
  expect(await page.locator('.code').evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')

  await page.goto('/ar/min-synpunkt')
  await page.locator('#kod').fill(code)
  await submit(page).first().click()
  await expect(page.locator('main')).toContainText(view)
  await expectArabic(page)
})

for (const [language, address] of [
  ['fi', '/fi'],
  ['so', '/so'],
] as const)
  test(`the start page in ${language} says that a machine has translated it, and leads to the other languages`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 })
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
    await expect(page.locator('.translated-by-machine')).toBeVisible()
    for (const other of ['sv', 'en', 'ar']) await expect(page.locator(`.site-head a[hreflang="${other}"]`)).toBeVisible()
    expect(await widest(page)).toBeLessThanOrEqual(320)
    await expectAccessible(page)
    await page.locator('.site-head a[hreflang="sv"]').click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expect(page.locator('.translated-by-machine')).toHaveCount(0)
  })
