import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { dialogueDesk, signInAs } from '../../support/demo-person'

const published = 'Hamnbadet för alla'

test('the desk says what a summary rests on, and leads to the public page', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await dialogueDesk(page, published, '/sammanstallning')
  await expect(page.getByText('Publicerad').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Se den publicerade sidan' }).click()
  await expect(page).toHaveURL(/\/dialoger\/[^/]+\/sammanstallning$/)
  await expectAccessible(page)
})

test('a claim without sources stops publication, by name', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, 'Hur ska vi återvinna i Strandvik?')
  const move = page.getByRole('link', { name: 'Börja skriva sammanställningen' })
  if (await move.count()) {
    await move.click()
    await expect(page).toHaveURL(/\/steg\/sammanstall$/)
    await expectAccessible(page)
    await page.getByRole('button').last().click()
  }
  await page.goto(`${desk}/sammanstallning`)
  const start = page.getByRole('button', { name: 'Börja skriva sammanställningen' })
  if (await start.count()) await start.click()
  await expect(page.getByRole('heading', { name: 'Det här hindrar publicering' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Nytt påstående' }).first().click()
  await expect(page.getByLabel('Påstående')).toBeVisible()
  await expectAccessible(page)
  const words = `Stationerna är fulla på söndagar ${Date.now()}.`
  await page.getByLabel('Påstående').fill(words)
  await page.getByRole('button', { name: 'Lägg till påståendet' }).click()
  await expect(page).toHaveURL(/\/sammanstallning(#.*)?$/)
  await expect(page.getByText(`Påståendet ”${words}” saknar källor`)).toBeVisible()
  await expectAccessible(page)
  // Another under the same theme, which the keyboard moves above it.
  await page.getByRole('link', { name: 'Nytt påstående' }).first().click()
  await page.getByLabel('Påstående').fill(`Senare: ${words}`)
  await page.getByRole('button', { name: 'Lägg till påståendet' }).click()
  const placed = page.locator('#teman li', { hasText: words }).locator('b')
  await expect(placed).toHaveText([words, `Senare: ${words}`])
  await page.getByRole('button', { name: `Flytta upp Senare: ${words}` }).focus()
  await page.keyboard.press('Enter')
  await expect(placed).toHaveText([`Senare: ${words}`, words])
})

test('a summary under work is for the team', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, published)
  await page.context().clearCookies()
  await page.goto(`${desk}/sammanstallning`)
  await expect(page.locator('main').getByRole('link', { name: 'Logga in' })).toBeVisible()
  await expectAccessible(page)
})
