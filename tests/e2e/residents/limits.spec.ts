import { answerEverything, begin, OPEN_DIALOGUE, send } from '../../support/answering'
import { expect, test } from '../../support/browser'
import { plainForm } from '../../support/plain-form'
import { Visitor } from '../../support/visitor'

const at = `${OPEN_DIALOGUE}/bidra/fraga-1`
const answer = { answer: 'Det är mörkt vid hållplatsen.' }

test('a program that answers over and over is stopped, and the next writer is not', async ({ baseURL }) => {
  test.setTimeout(120_000)
  const program = new Visitor(baseURL ?? '')
  const form = plainForm((await program.get(at)).html, answer, 'answer')
  let last = await program.post(at, form)
  expect(last.status).toBe(303)
  for (let time = 0; time < 121 && last.status === 303; time += 1) last = await program.post(at, form)
  expect(last.html).toContain('error-summary')
  const person = new Visitor(baseURL ?? '')
  expect((await person.post(at, plainForm((await person.get(at)).html, answer, 'answer'))).status).toBe(303)
})

test('who forges the moment when it was begun is asked to look once more, and nothing is lost', async ({ page }) => {
  await begin(page)
  await answerEverything(page)
  await page.locator('input[name="begun"]').evaluate((field: HTMLInputElement) => {
    field.value = `${Date.now() - 60_000}.${'x'.repeat(43)}`
  })
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expect(page.locator('.error-summary')).toContainText('Det gick väldigt fort.')
  await expect(page.locator('.said').first()).toContainText('Det räcker med en lampa.')
})

test('who is too quick is led to a page that can be gone back to and refreshed, and sends it from there', async ({ baseURL, page }) => {
  const quick = new Visitor(baseURL ?? '')
  await begin(page)
  await answerEverything(page)
  const check = new URL(page.url()).pathname
  for (const { name, value } of await page.context().cookies()) quick.carries(name, value)
  // The form as it stands, and the moment it was begun as if it were now.
  const answer = await quick.post(check, plainForm((await quick.get(check)).html, { begun: '' }, 'begun'))
  expect([answer.status, answer.location]).toEqual([303, `${check}?hinder=fort`])
  await page.goto(`${check}?hinder=fort`)
  await expect(page.locator('.error-summary')).toBeFocused()
  await page
    .getByRole('link', { name: /^Ändra/ })
    .first()
    .click()
  await page.goBack()
  await expect(page.locator('.error-summary')).toContainText('Ingenting har försvunnit.')
  await send(page)
})

test('a code that somebody puts in the cookie by hand opens nothing: guesses go through the form and its limits', async ({
  page,
  context,
}) => {
  await begin(page)
  await answerEverything(page)
  const code = (await send(page)).replace(/[^A-Z0-9]/g, '').slice(-13)
  await context.clearCookies()
  await context.addCookies([{ name: 'radslag-min-synpunkt', value: code, url: page.url() }])
  await page.goto('/min-synpunkt')
  await expect(page.getByLabel('Din kod')).toBeVisible()
  await page.getByLabel('Din kod').fill(code)
  await page.getByRole('button', { name: 'Öppna min synpunkt' }).click()
  await expect(page.locator('.said').first()).toContainText('Det räcker med en lampa.')
})
