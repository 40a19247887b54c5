import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { signInAs } from '../../support/demo-person'

const h1 = (page: Page) => page.getByRole('heading', { level: 1 })

async function openBrief(page: Page, title: string) {
  await page.goto('/beslut')
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
  await expect(h1(page)).toHaveText(title)
}

/** Each page object of the file says so: «/Type /Page», and not «/Pages». */
const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length

test('a member of the opposition reads who was heard before what was said, and prints it on two sheets', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Roger Falk')
  await openBrief(page, 'Trygg i Strandvik')
  await expectAccessible(page)
  const parts = await page.locator('main h2').allTextContents()
  expect(parts.findIndex((part) => part.includes('Vilka vi hörde'))).toBeLessThan(parts.findIndex((part) => part.includes('Teman')))
  await expect(page.getByRole('main')).toContainText('Björkängen')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.doc-bar nav')).toBeHidden()
  await page.emulateMedia({ media: null })
  expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2)
})

test('another body’s brief fits on two sheets too, and its member asks before the meeting', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Kerstin Åhlvik')
  await openBrief(page, 'Hamnbadet för alla')
  expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2)
  await page.getByRole('link', { name: 'Ställ en fråga' }).click()
  await page.getByRole('button', { name: 'Ställ frågan' }).click()
  await expect(page.locator('.error-summary')).toContainText('minst tio tecken')
  await expectAccessible(page)
  const question = `Vad kostar driften av rampen per år (${Date.now()})?`
  await page.getByLabel('Din fråga till tjänstepersonerna').fill(question)
  await page.getByRole('button', { name: 'Ställ frågan' }).click()
  await expect(page.locator('.qs')).toContainText(question)
  await expect(page.locator('.qs li', { hasText: question })).toContainText('Kerstin Åhlvik (NS)')
})

test('a claim opens on the views beneath it, by number and channel, and never on who wrote them', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Roger Falk')
  await openBrief(page, 'Trygg i Strandvik')
  await page.getByText('Påståendena och deras källor').click()
  await expectAccessible(page)
  await page.locator('a[href*="/kallor/"]').first().click()
  await expect(h1(page)).toHaveText('Källorna till påståendet')
  await expect(page.locator('.voice').first()).toContainText(/Synpunkt \d+/)
  expect(await page.locator('main').textContent()).not.toMatch(/@|\b07\d{8}\b/)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Tillbaka till underlaget' }).click()
  await page.getByRole('link', { name: 'Analysen tema för tema' }).click()
  await expect(h1(page)).toHaveText('Bilaga: analys tema för tema')
  await expectAccessible(page)
})

test('a member of another body is told why, and for one whose mandate has ended the brief does not exist', async ({ page, browser }) => {
  test.slow()
  await signInAs(page, 'Roger Falk')
  await openBrief(page, 'Trygg i Strandvik')
  const brief = page.url()
  const told = [
    ['Kerstin Åhlvik', 'Du kan inte läsa det här'],
    ['Siv Tornell', 'Sidan finns inte'],
  ] as const
  for (const [name, title] of told) {
    const theirs = await (await browser.newContext({ baseURL: new URL(brief).origin, locale: 'sv-SE' })).newPage()
    await signInAs(theirs, name)
    await theirs.goto(brief)
    await expect(h1(theirs)).toHaveText(title)
    await expect(theirs.getByRole('main')).not.toContainText('Tjänstepersonernas analys')
    await expectAccessible(theirs)
    await theirs.context().close()
  }
})

test('a visitor is asked to sign in, whether the brief exists or not', async ({ page }) => {
  await page.goto('/beslut/00000000-0000-4000-8000-000000000000')
  await expect(page).toHaveURL(/\/logga-in\?till=%2Fbeslut%2F/)
  await expectAccessible(page)
})

test('the brief is readable at 320 pixels', async ({ page }) => {
  await signInAs(page, 'Roger Falk')
  await page.setViewportSize({ width: 320, height: 800 })
  await openBrief(page, 'Trygg i Strandvik')
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
