import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { signInAs } from '../../support/demo-person'

/** Opens the latest mail to the address in the demo's inbox. It is written a moment after it was asked for. */
async function followLink(page: Page, email: string) {
  const link = page.locator('.demo-mail', { hasText: email }).first().getByRole('link').first()
  await expect(async () => {
    await page.goto('/demo/post')
    await expect(link).toBeVisible({ timeout: 1000 })
  }).toPass()
  await link.click()
}

test('whoever is signed in sees what we know, puts it right, takes it with them and removes it', async ({ page, request }) => {
  test.setTimeout(120_000)
  const [first, second] = ['', 'ny.'].map((prefix) => `${prefix}konto.${Date.now()}@hem.example`)
  await page.goto('/konto')
  await expect(page).toHaveURL(/\/logga-in\?till=%2Fkonto$/)
  await page.getByLabel('Din e-postadress').fill(first ?? '')
  await page.getByRole('button', { name: 'Skicka länken' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Titta i din inkorg')
  await followLink(page, first ?? '')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mitt konto')
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Namn', exact: true }).fill('Amina Yusuf')
  await page.getByRole('button', { name: 'Spara namnet' }).click()
  await expect(page.getByRole('status')).toHaveText('Sparat.')
  await page.getByLabel('Ny e-postadress').fill('inte en adress')
  await page.getByRole('button', { name: 'Skicka länken' }).click()
  await expect(page.locator('.error-summary')).toBeVisible()
  await page.getByLabel('Ny e-postadress').fill(second ?? '')
  await page.getByRole('button', { name: 'Skicka länken' }).click()
  await expect(page.getByRole('status')).toContainText('Inget är ändrat förrän du har bekräftat.')
  await followLink(page, second ?? '')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Byt adress' }).click()
  await expect(page.getByRole('status')).toContainText('Adressen är ändrad.')
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const file = await (await page.request.get('/konto/uppgifter')).json()
  expect(file).toMatchObject({ name: 'Amina Yusuf', email: second })
  await page.goto('/en/konto')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My account')
  await page.goto('/konto')
  await page.getByRole('link', { name: 'Ta bort kontot' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ta bort mitt konto. Det går inte att ångra' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt konto är borttaget')
  const after = await request.get('/konto/uppgifter', { headers: { cookie }, maxRedirects: 0 })
  expect(after.status(), 'the old session opens nothing').toBe(303)
})

test('whoever has a task keeps the account until it has ended', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await page.goto('/arbetsyta')
  await page.getByRole('link', { name: 'Mitt konto' }).click()
  await page.getByRole('link', { name: 'Ta bort kontot' }).click()
  await page.getByRole('button', { name: /^Ta bort mitt konto/ }).click()
  await expect(page.locator('.error-summary')).toContainText('Du har ett uppdrag som gäller.')
})
