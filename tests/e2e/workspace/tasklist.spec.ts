import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { dialogueDesk, signInAs } from '../../support/demo-person'

const stops = (page: Page) => page.locator('.blocked li, [aria-labelledby="stoppar"] li')

async function newProject(page: Page, title: string) {
  await page.goto('/arbetsyta/projekt/nytt')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await expect(page.locator('.error-summary')).toContainText('minst tre tecken')
  await expectAccessible(page)
  await page.getByLabel('Projektets namn').fill(title)
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

async function newDialogue(page: Page, title: string) {
  await page.getByText('Lägg upp en dialog', { exact: true }).click()
  await page.getByLabel('Dialogens namn').fill(title)
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await expect(page).toHaveURL(/\/arbetsyta\/dialoger\//)
}

test('a strategist sees what stops the opening, and the list shrinks as the brief is written', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Selma Öberg')
  const title = `Ny gångväg ${Date.now()}`
  await newProject(page, title)
  await expectAccessible(page)
  await newDialogue(page, title)
  const desk = page.url()
  await expectAccessible(page)
  const before = await stops(page).count()
  expect(before).toBeGreaterThan(10)
  await stops(page).getByRole('link').filter({ hasText: 'syfte' }).first().click()
  await expect(page.getByLabel('Varför frågar ni?')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Varför frågar ni?').fill('För att gångvägen ska gå där folk går.')
  await page.getByLabel('Vad ska svaren användas till?').fill('Nämnden väljer sträckning efter dem.')
  await page.getByLabel('Frågan, i en mening').fill('Var ska den nya gångvägen gå?')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Sparat.')).toBeVisible()
  await page.goto(desk)
  await expect(stops(page)).toHaveCount(before - 3)
  await page.goto(`${desk}/steg/oppna`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det går inte att göra nu')
  await expectAccessible(page)
})

test('phases are dates or words, and a fault points at the field where it was typed', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await newProject(page, `Faser ${Date.now()}`)
  await page.getByRole('link', { name: 'Ändra faserna' }).click()
  await expect(page).toHaveURL(/\/faser$/)
  await expectAccessible(page)
  const second = page.getByRole('group', { name: /^Fas 2/ })
  await second.getByLabel('Namn').fill('Samtal på plats')
  await page.getByRole('button', { name: 'Spara faserna' }).click()
  await page.locator('.error-summary a').click()
  await expect(second.getByLabel('Eller i ord')).toBeFocused()
  await expectAccessible(page)
  await second.getByLabel('Eller i ord').fill('hösten 2027')
  await page.getByRole('button', { name: 'Spara faserna' }).click()
  await expect(page.getByText('Samtal på plats: hösten 2027')).toBeVisible()
})

test('who has no task in a dialogue learns nothing of it but why', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, 'Hur ska vi återvinna i Strandvik?')
  await page.goto(`${desk}/avbrott`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den här sidan är inte för dig')
  await expectAccessible(page)
  await page.context().clearCookies()
  await page.goto(desk)
  await expect(page.locator('main').getByRole('link', { name: 'Logga in' })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('återvinna')
  await expectAccessible(page)
})

test('the portfolio says the same of a late promise as the public start page', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await page.goto('/arbetsyta')
  await expectAccessible(page)
  const late = await page
    .getByRole('row', { name: /försenat/ })
    .first()
    .textContent()
  const days = /(\d+) dagar/.exec(late ?? '')?.[1]
  await page.goto('/')
  await expect(page.getByText(`${days} dagar försenat`).first()).toBeVisible()
})

test.describe('at 360 px and dark', () => {
  test.use({ viewport: { width: 360, height: 800 }, colorScheme: 'dark' })
  test('the portfolio and the task list fit', async ({ page }) => {
    await signInAs(page, 'Selma Öberg')
    await page.goto('/arbetsyta')
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await expectAccessible(page)
    await dialogueDesk(page, 'Vilken lekplats ska vi bygga i Björkängen?')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })
})
