import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { dialogueDesk, signInAs } from '../../support/demo-person'

test.describe.configure({ timeout: 180_000 })

async function aDraft(page: Page, title: string) {
  await page.goto('/arbetsyta/projekt/nytt')
  await page.getByLabel('Projektets namn').fill(title)
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await page.getByText('Lägg upp en dialog', { exact: true }).click()
  await page.getByLabel('Dialogens namn').fill(title)
  await page.getByRole('button', { name: 'Lägg upp' }).click()
  await expect(page).toHaveURL(/\/arbetsyta\/dialoger\//)
  return page.url()
}

const field = (page: Page, no: number, name: string) => page.locator(`#q-${no}-${name}`)
const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).click()

async function writeQuestion(page: Page, no: number, label: string, kind: string, options = '') {
  await field(page, no, 'label').fill(label)
  await field(page, no, 'kind').selectOption(kind)
  await field(page, no, 'options').fill(options)
}

test('a strategist arranges a question that only some are asked, tries it on the real page and keeps the set', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await aDraft(page, `Frågor ${Date.now()}`)
  await page.goto(`${desk}/fragor`)
  await writeQuestion(page, 1, 'Åker du buss?', 'SINGLE_CHOICE', 'Ja')
  await save(page)
  await expect(page.locator('.error-summary')).toContainText('Skriv minst två olika svarsval')
  await field(page, 1, 'options').fill('Ja\nNej')
  await save(page)
  await expect(page.getByText('Sparat.')).toBeVisible()
  await writeQuestion(page, 2, 'Hur trygg är bussen?', 'SCALE', 'Inte alls\nHelt')
  await page.locator('summary', { hasText: 'Visa bara om' }).last().click()
  await page.getByLabel('Fråga 1: Ja').last().check()
  await page.getByLabel('Kön').uncheck()
  await save(page)
  await expect(page.getByText('Sparat.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Prova frågorna' }).click()
  await expect(page.getByRole('complementary', { name: 'Förhandsvisning' })).toContainText('ingenting skickas')
  await page.getByLabel('Nej').check()
  const goOn = () => page.getByRole('button', { name: 'Fortsätt', exact: true }).click()
  await goOn()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hur vill du få svar?')
  await page.getByRole('button', { name: 'Tillbaka', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Åker du buss?')
  await expect(page.getByLabel('Nej')).toBeChecked()
  await page.getByLabel('Ja').check()
  await goOn()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hur trygg är bussen?')
  await expectAccessible(page)
  await page.getByLabel('1 – Inte alls').check()
  await goOn()
  await page.getByLabel('Med en kod').check()
  await goOn()
  await expect(page.getByLabel('Kvinna')).toHaveCount(0)
  await goOn()
  await expect(page.locator('main dl')).toContainText('1 av 5 – Inte alls')
  await expect(page.getByRole('button', { name: 'Skicka synpunkten' })).toHaveCount(0)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Till frågorna' }).click()
  const name = `Om bussen ${Date.now()}`
  await page.getByLabel('Mallens namn').fill(name)
  await page.getByRole('button', { name: 'Spara frågorna som mall' }).click()
  await expect(page.getByText('Frågorna är sparade som mall.')).toBeVisible()
  const other = await aDraft(page, `Fler frågor ${Date.now()}`)
  await page.goto(`${other}/fragor`)
  await page.getByLabel('Mall', { exact: true }).selectOption({ label: `${name} (2 frågor)` })
  await page.getByRole('button', { name: 'Lägg till mallens frågor' }).click()
  await expect(page.locator('summary', { hasText: 'Hur trygg är bussen?' })).toBeVisible()
})

test('a paper with answers of many kinds is typed in, and read beside the words', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, 'Vilken lekplats ska vi bygga i Björkängen?')
  await page.goto(`${desk}/synpunkter/ny`)
  await page.getByLabel('A Skogen').check()
  await page.locator('#f2-answer').fill('Tallarna ska stå kvar.')
  await page.locator('#f4-rank-1').selectOption('1')
  await page.locator('#f4-rank-2').selectOption('1')
  await page.getByRole('button', { name: 'Spara' }).click()
  await page.locator('.error-summary a').first().click()
  await expect(page.locator('#f4-rank-2')).toBeFocused()
  await page.locator('#f4-rank-2').selectOption('2')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('status')).toContainText(/\d+/)
  const [no] = /\d+/.exec((await page.getByRole('status').textContent()) ?? '') ?? []
  await page.goto(`${desk}/kodning?n=${no}`)
  await expect(page.locator('.closed-answers')).toContainText('1. Skugga, 2. En toalett nära')
  await expectAccessible(page)
})
