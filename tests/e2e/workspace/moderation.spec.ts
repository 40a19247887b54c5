import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { dialogueDesk, signInAs } from '../../support/demo-person'

test('what waits is shown with a key, or hidden with a rule and a reason', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await page.goto('/arbetsyta/moderering')
  await expectAccessible(page)
  const waiting = page.locator('[data-queue-item]')
  const before = await waiting.count()
  expect(before).toBeGreaterThan(1)
  await page.getByRole('link', { name: 'Dölj, ta bort eller maskera' }).first().click()
  // Whoever reported it may have named one.
  await page.getByLabel('Regel').selectOption('')
  await page.getByRole('button', { name: 'Besluta' }).click()
  await expect(page.locator('.error-summary')).toContainText('Välj en regel.')
  await expectAccessible(page)
  await page.getByLabel('Regel').selectOption({ label: 'Våra regler: Personuppgifter om någon annan' })
  await page.getByLabel('Skäl till den som skrev').fill('Texten nämner en granne vid namn. Skriv gärna om den utan namnet.')
  await page.getByRole('button', { name: 'Besluta' }).click()
  await expect(page.getByText('Beslutet är sparat.')).toBeVisible()
  await expect(waiting).toHaveCount(before - 1)
  await expectAccessible(page)
})

test('an empty queue says so', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await dialogueDesk(page, 'Biblioteket i Norrvik', '/moderering')
  await expect(page.getByText('Ingenting väntar.')).toBeVisible()
  await expectAccessible(page)
})

test('the administrator reads no views', async ({ page }) => {
  await signInAs(page, 'Rasmus Thelin')
  await page.goto('/arbetsyta/moderering')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den här sidan är inte för dig')
  await expectAccessible(page)
})
