import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { dialogueDesk, signInAs } from '../../support/demo-person'

const dialogue = 'Hur ska vi återvinna i Strandvik?'
const codesHere = (page: Page) => page.getByRole('region', { name: 'Koder på synpunkten' }).getByRole('listitem')
const number = (page: Page) => page.getByRole('heading', { level: 2, name: /^Synpunkt \d+$/ })

/** The bench listens to keys once its script runs. */
async function openBench(page: Page, query = '') {
  const desk = await dialogueDesk(page, dialogue, `/kodning${query}`)
  await page.waitForLoadState('networkidle')
  return desk
}

test('views are coded with the keyboard alone: whole, by the sentence, undone, and on to the next', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await openBench(page, '?lage=UNCODED')
  await expectAccessible(page)
  const first = await number(page).textContent()
  await page.keyboard.press('1')
  await expect(codesHere(page)).toHaveCount(1)
  await expect(codesHere(page)).toContainText('hela synpunkten')
  await page.keyboard.press('z')
  await expect(codesHere(page)).toHaveCount(0)
  await page.keyboard.press('m')
  await expect(page.getByText('Välj kod för det markerade:')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('2')
  await expect(codesHere(page)).toHaveCount(1)
  await expect(codesHere(page)).toContainText('av dig')
  await page.keyboard.press('u')
  await expect(page.getByLabel('Vem ska få den?')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await number(page).click()
  await page.keyboard.press('Enter')
  await expect(number(page)).not.toHaveText(first ?? '')
})

test('J and K go to the next view and the one before', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await openBench(page)
  const first = (await number(page).textContent()) ?? ''
  await page.keyboard.press('j')
  await expect(number(page)).not.toHaveText(first)
  await page.keyboard.press('k')
  await expect(number(page)).toHaveText(first)
})

test('keys do nothing while somebody writes, and can be turned off', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await openBench(page)
  const before = await codesHere(page).count()
  await page.getByLabel('Anteckning').fill('')
  await page.getByLabel('Anteckning').press('3')
  await page.getByLabel('Kortkommandon').uncheck()
  await number(page).click()
  await page.keyboard.press('4')
  await expect(codesHere(page)).toHaveCount(before)
  await page.getByLabel('Kortkommandon').check()
})

test('the code book reads and grows in versions', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await dialogueDesk(page, dialogue, '/kodbok')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lägg till tema' }).click()
  await expect(page.locator('.error-summary')).toBeVisible()
  await expectAccessible(page)
})

test('who may only read the case does not code', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, dialogue)
  await signInAs(page, 'Karin Wik')
  await page.goto(`${desk}/kodning`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den här sidan är inte för dig')
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a whole view is coded with boxes and a button', async ({ page }) => {
    await signInAs(page, 'Selma Öberg')
    await dialogueDesk(page, dialogue, '/kodning?n=40')
    const box = page.locator('.codes input[type="checkbox"]:not(:checked)').first()
    const theme = page.locator(`#${await box.getAttribute('id')}`)
    await box.check()
    await page.getByRole('button', { name: 'Spara koderna' }).click()
    await expect(codesHere(page).filter({ hasText: 'hela synpunkten' }).first()).toBeVisible()
    await expect(theme).toBeChecked()
  })
})

test.describe('at 360 px and dark', () => {
  test.use({ viewport: { width: 360, height: 800 }, colorScheme: 'dark' })
  test('the view stands before the list, and nothing is cut off', async ({ page }) => {
    await signInAs(page, 'Selma Öberg')
    await openBench(page)
    const top = async (name: string) => (await page.getByRole('heading', { level: 2, name }).boundingBox())?.y ?? 0
    expect(await top((await number(page).textContent()) ?? '')).toBeLessThan(await top('Synpunkter'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
})
