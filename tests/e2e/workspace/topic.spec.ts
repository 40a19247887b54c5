import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { signInAs } from '../../support/demo-person'

test('a proposal is sent to a body with a reasoned answer, its decision recorded and published on a page that asks', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Selma Öberg')
  await page.goto('/arbetsyta/amnen')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Vad händer efter skolan i Björkängen?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad händer efter skolan i Björkängen?')
  await expectAccessible(page)
  const topic = new URL(page.url()).pathname
  await page.getByLabel('Lämna till ett organ för beslut').check()
  await page.getByRole('button', { name: 'Spara och skicka svaret' }).click()
  await expect(page.locator('.error-summary')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Organ, om det ska lämnas till beslut').selectOption({ label: 'Kultur- och fritidsnämnden' })
  for (const group of ['Går frågan att påverka?', 'Är beslutsfattarna öppna för att låta sig påverkas?', 'Är det kommunen som bestämmer?'])
    await page.getByRole('group', { name: group }).getByLabel('Ja', { exact: true }).check()
  await page.getByLabel('Svar till förslagsställaren, med skäl').fill('Nämnden får ta ställning till om det ska hållas dialog.')
  await page.getByRole('button', { name: 'Spara och skicka svaret' }).click()
  await expect(page.getByText('Du kan inte anteckna beslut här.')).toBeVisible()

  await signInAs(page, 'Sara Wennberg Lo')
  await page.goto(topic)
  await page.getByLabel('Hålla medborgardialog', { exact: true }).check()
  await page.getByLabel('Mötets dag').fill('2026-11-10')
  await page.getByLabel('Paragraf').fill('101')
  await page.getByLabel('Beslutets text, med skäl').fill('Nämnden beslutar att hålla dialog om tiden efter skolan.')
  await page.getByRole('button', { name: 'Anteckna beslutet' }).click()
  await page.getByLabel('Justerat den').fill('2026-11-17')
  await page.getByRole('button', { name: 'Protokollet är justerat' }).click()
  await page.getByRole('link', { name: 'Publicera beslutet' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vill du publicera beslutet?')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Publicera, det går inte att ångra' }).click()
  await expect(page.getByRole('heading', { name: /Publicera/ })).toBeVisible()
  await expectAccessible(page)
})

test('the administrator has no say in proposals, and reads why', async ({ page }) => {
  await signInAs(page, 'Rasmus Thelin')
  await page.goto('/arbetsyta/amnen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den här sidan är inte för dig')
  await expectAccessible(page)
})
