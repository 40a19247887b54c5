import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'

test('a resident reads the answers theme by theme, with what is late said as late', async ({ page }) => {
  test.slow()
  await page.goto('/svar')
  await expectAccessible(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Kommunstyrelsen, 17 juni 2026' })).toContainText('4 ja, 3 delvis, 1 nej')
  await page.getByRole('main').getByRole('link', { name: 'Trygg i Strandvik', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ni sa – vi gjorde')
  await expect(page.locator('.theme')).toHaveCount(9)
  await expect(page.getByRole('main')).toContainText('Försenad, ny tid')
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Följ hela tråden' }).click()
  await expect(page).toHaveURL(/\/trad$/)
})

test('whoever holds the code follows the own view to the answer and what is done', async ({ page }) => {
  test.slow()
  await page.goto('/min-synpunkt')
  await page.getByLabel('Din kod').fill('strand 7k4m q9px 3trdu')
  await page.getByRole('button', { name: 'Öppna min synpunkt' }).click()
  const thread = page.locator('.own-thread')
  await expect(thread).toContainText('Du sa')
  await expect(thread).toContainText('Din synpunkt är läst och ordnad')
  await expect(thread).toContainText('svarade')
  await expect(thread).toContainText('Det här har hänt')
  await expectAccessible(page)
})

test('the answers are in Swedish for an English reader, and say so to a screen reader', async ({ page }) => {
  await page.goto('/en/dialoger/trygg-i-strandvik/svar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You said – we did')
  await expect(page.locator('.theme [lang="sv"]').first()).toBeVisible()
  await expectAccessible(page)
})

test('following asks for an address in words, and a dead link says what to do', async ({ page }) => {
  await page.goto('/dialoger/hamnbadet-for-alla/folj')
  await page.getByRole('button', { name: 'Skicka bekräftelse' }).click()
  await expect(page.locator('.error-summary')).toContainText('e-postadress')
  await expectAccessible(page)
  await page.getByLabel('Din e-postadress').fill(`foljer-${Date.now()}@exempel.example`)
  await page.getByRole('button', { name: 'Skicka bekräftelse' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titta i din e-post')
  await page.goto('/dialoger/hamnbadet-for-alla/folj/bekrafta?kod=nagot-som-inte-finns')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken gäller inte')
  await expectAccessible(page)
  await page.goto('/dialoger/hamnbadet-for-alla/folj/avsluta?kod=fel.kod')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken gäller inte')
})
