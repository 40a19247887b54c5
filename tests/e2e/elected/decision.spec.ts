import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { dialogueDesk, signInAs } from '../../support/demo-person'

const h1 = (page: Page) => page.getByRole('heading', { level: 1 })

async function openMinutes(page: Page, title: string) {
  await page.goto('/beslut')
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('link', { name: 'Protokoll', exact: true }).click()
  await expect(h1(page)).toHaveText('Beslut och protokoll')
}

test('the body’s chair cannot record a meeting that has not been held, and nothing typed is lost', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Hanna Ollas')
  await openMinutes(page, 'Hamnbadet för alla')
  await expectAccessible(page)
  await page.getByLabel('Sammanträdesdag').fill('2099-01-15')
  await page.getByLabel('Paragraf', { exact: true }).fill('118')
  await page.getByLabel('Beslutet i ord').fill('Nämnden antar svaren enligt bilaga.')
  await page.getByRole('button', { name: 'Anteckna beslutet' }).click()
  await expect(page.locator('.error-summary')).toContainText('Mötet har inte hållits än')
  await expect(page.getByLabel('Beslutet i ord')).toHaveValue('Nämnden antar svaren enligt bilaga.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Bordlägg' }).click()
  await expect(page.getByRole('button', { name: 'Bordlägg ärendet' })).toBeVisible()
  await expectAccessible(page)
})

test('a strategist prepares the item, but neither she nor another body’s secretary records what the body decided', async ({
  page,
  context,
}) => {
  test.slow()
  await signInAs(page, 'Selma Öberg')
  const minutes = await decisionOf(page)
  await page.goto(minutes)
  await expect(page.getByRole('button', { name: 'Anteckna beslutet' })).toHaveCount(0)
  await expectAccessible(page)
  await context.clearCookies()
  await signInAs(page, 'Margareta Holm')
  await page.goto(minutes)
  await expect(h1(page)).toHaveText('Du kan inte läsa det här')
  await expectAccessible(page)
})

async function decisionOf(page: Page) {
  await page.goto(`${await dialogueDesk(page, 'Hamnbadet för alla')}/arende`)
  const href = await page.getByRole('link', { name: 'Se underlaget som de förtroendevalda läser' }).getAttribute('href')
  return `${href}/protokoll`
}

test('a promised date moves only with a reason, and the answer goes to all who asked with a report', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Selma Öberg')
  await page.goto(`${await dialogueDesk(page, 'Skolvägar i Norrvik')}/aterkoppling`)
  await expectAccessible(page)
  await page.getByLabel('Ny dag').fill('2099-01-15')
  await page.getByRole('button', { name: 'Flytta datumet' }).click()
  await expect(page.locator('.error-summary')).toContainText('minst tio tecken')
  await expect(page.getByLabel('Ny dag')).toHaveValue('2099-01-15')
  await expectAccessible(page)
  await page.getByLabel('Hälsning först i brevet').fill('Tack till er som berättade om skolvägarna.')
  await page.getByRole('button', { name: 'Skicka till alla som bad om svar' }).click()
  const report = page.getByRole('table', { name: /Svar/ })
  await expect(report).toContainText(/Skickat|På väg/)
  await expectAccessible(page)
  // A worker writes the letters while somebody looks.
  await expect(async () => {
    await page.goto('/demo/post')
    await expect(page.getByRole('main')).toContainText('Svar på det du sa: Skolvägar i Norrvik', { timeout: 1000 })
  }).toPass({ timeout: 20_000 })
})

test('an action is not done without evidence', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Jonas Ek')
  await page.goto('/arbetsyta/atgarder')
  await expectAccessible(page)
  await page
    .getByRole('link', { name: /Rapportera/ })
    .first()
    .click()
  await page.getByLabel('Läge').selectOption('DONE')
  await page.getByLabel('Vad som har hänt').fill('Nu är arbetet helt klart på platsen.')
  await page.getByRole('button', { name: 'Spara och berätta' }).click()
  await expect(page.locator('.error-summary')).toContainText('Skriv vad som visar att åtgärden är klar')
  await expect(page.getByLabel('Vad som har hänt')).toHaveValue('Nu är arbetet helt klart på platsen.')
  await expectAccessible(page)
})
