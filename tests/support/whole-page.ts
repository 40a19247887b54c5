import type { Page } from '@playwright/test'
import { expectAccessible, expectReadableColours } from './axe'
import { expect, test } from './browser'

const hasScripts = () => test.info().project.use.javaScriptEnabled !== false

/** What every page for residents is: one heading, a title, its language, within 320 px, and without a fault that axe finds. */
export async function expectWholePage(page: Page, address: string, language: 'sv' | 'en') {
  await page.setViewportSize({ width: 320, height: 800 })
  expect((await page.goto(address))?.status()).toBe(200)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  expect(await page.title()).toMatch(/.+ – Strandviks kommun$/)
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
  if (!hasScripts()) return
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectReadableColours(page)
}
