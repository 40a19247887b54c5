import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { test } from '../../support/own-world'

async function goToProvider(page: Page, path = '/logga-in') {
  await page.goto(path)
  await page.getByRole('button', { name: 'Logga in med Strandviks konto' }).click()
}

/** On the provider's own pages: who, and that the municipality may know. */
async function signInAs(page: Page, login: string) {
  await page.locator('input[name="login"]').fill(login)
  await page.locator('input[name="password"]').fill('vad som helst')
  await page.locator('button[type="submit"]').click()
  await page.locator('button[type="submit"]').click()
}

test("staff sign in with the municipality's own service and come to the person that they already are", async ({ page, world }) => {
  await page.goto('/logga-in')
  await expectAccessible(page)
  await goToProvider(page, '/logga-in?till=/arbetsyta/rattigheter')
  await signInAs(page, 'jonas')
  await expect(page).toHaveURL(`${world.address}/arbetsyta/rattigheter`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rättigheter')
  await expect(page.getByText('Jonas Ek').first()).toBeVisible()
})

test('somebody new gets in, and no further than any resident', async ({ page, world }) => {
  await goToProvider(page)
  await signInAs(page, 'nina')
  await expect(page).toHaveURL(`${world.address}/`)
  await page.goto('/arbetsyta/rattigheter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den här sidan är inte för dig')
})

test('an address that the service does not vouch for opens nothing', async ({ page }) => {
  await goToProvider(page)
  await signInAs(page, 'falsk')
  await expect(page.getByText('Inloggningstjänsten kunde inte intyga din e-postadress.')).toBeVisible()
  expect((await page.context().cookies()).filter(({ name }) => name.endsWith('session-token'))).toEqual([])
  await expectAccessible(page)
})

test('an answer that nobody asked for signs nobody in', async ({ page }) => {
  await page.goto('/api/auth/callback/oidc?code=x&state=y')
  await expect(page.getByRole('heading', { name: 'Du är inte inloggad' })).toBeVisible()
  expect((await page.context().cookies()).filter(({ name }) => name.endsWith('session-token'))).toEqual([])
})

test('whoever comes is not joined to whoever was signed in before', async ({ page, world }) => {
  await goToProvider(page)
  await signInAs(page, 'nina')
  await expect(page).toHaveURL(`${world.address}/`)
  await page.goto('/logga-in')
  await page.context().clearCookies({ name: /^_/ }) // the provider forgets who it was
  await page.getByRole('button', { name: 'Logga in med Strandviks konto' }).click()
  await signInAs(page, 'jonas')
  await expect(page).toHaveURL(`${world.address}/arbetsyta`)
})
