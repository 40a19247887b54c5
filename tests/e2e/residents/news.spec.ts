import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { signInAs } from '../../support/demo-person'

test('news are published and read by all, what does not work is told on every page, and a page is said to have helped', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  const title = `Lyktorna är på plats ${Date.now()}`
  const official = await (await browser.newContext()).newPage()
  await signInAs(official, 'Selma Öberg')
  await official.goto('/arbetsyta')
  await official.goto(`${await official.locator('a[href^="/arbetsyta/projekt/"]:not([href$="/nytt"])').first().getAttribute('href')}`)
  await official.getByRole('link', { name: /^Nyheter om / }).click()
  await official.getByLabel('Rubrik').fill(title)
  await official.getByLabel('Text', { exact: true }).fill('Nio lyktor lyser nu längs vägen.')
  await official.getByRole('button', { name: 'Publicera' }).click()
  await expect(official.locator('.lines')).toContainText(title)
  await expectAccessible(official)

  await signInAs(official, 'Rasmus Thelin')
  await official.goto('/arbetsyta/driftinfo')
  await official.getByLabel('Meddelande', { exact: true }).fill('Vi kan inte ta emot telefonsamtal just nu.')
  await official.getByLabel('Klockslag').first().fill('00.00')
  await official.getByLabel('Klockslag').last().fill('23.59')
  await official.getByRole('button', { name: 'Visa meddelandet' }).click()
  await expect(official.getByRole('status').first()).toContainText('telefonsamtal just nu')

  await page.goto('/om')
  await expect(page.getByRole('status').first()).toContainText('telefonsamtal just nu')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nej', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack för att du hjälper oss!')
  await expectAccessible(page)
  await page.getByLabel('Vill du berätta mer?').fill('Jag hittade inte telefontiderna.')
  await page.getByRole('button', { name: 'Skicka' }).click()
  await expect(page.getByRole('status').last()).toContainText('Dina ord har kommit fram')
  await page.getByRole('link', { name: 'Tillbaka till sidan' }).click()
  await expect(page).toHaveURL(/\/om$/)
  expect(await page.context().cookies()).toEqual([])

  await official.goto('/arbetsyta/sidor?sida=/om')
  await expect(official.locator('main')).toContainText('Jag hittade inte telefontiderna.')
  await expectAccessible(official)
  await official.goto('/arbetsyta/driftinfo')
  while (await official.getByRole('button', { name: 'Avsluta nu' }).count()) {
    await official.getByRole('button', { name: 'Avsluta nu' }).first().click()
    await official.waitForURL(/sparat=1/)
    await official.goto('/arbetsyta/driftinfo')
  }
  await page.goto('/om')
  await expect(page.locator('.service-notices')).toHaveCount(0)
})
