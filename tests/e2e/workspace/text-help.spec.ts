import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { dialogueDesk, signInAs } from '../../support/demo-person'

const dialogue = 'Hur ska vi återvinna i Strandvik?'

test('a strategist asks for themes, confirms one and refuses one, looks for words, copies and those not heard', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, dialogue, '/kodning?lage=UNCODED')
  await page.getByRole('button', { name: 'Ta fram nya temaförslag' }).click()
  const suggested = page.getByRole('region', { name: 'Förslag på teman' })
  await expect(async () => {
    await page.goto(`${desk}/kodning?lage=UNCODED`)
    await expect(suggested.getByRole('listitem').first()).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessible(page)
  const before = await suggested.getByRole('listitem').count()
  const codes = page.getByRole('region', { name: 'Koder på synpunkten' })
  await expect(codes).toContainText('Inga koder än.')
  await suggested
    .getByRole('button', { name: /Stämmer inte/ })
    .first()
    .click()
  await expect(suggested.getByRole('listitem')).toHaveCount(before - 1)
  await expect(codes).toContainText('Inga koder än.')
  await suggested
    .getByRole('button', { name: /Bekräfta/ })
    .first()
    .click()
  await expect(codes.getByRole('listitem')).toHaveCount(1)

  await page.goto(`${desk}/kodbok`)
  await expect(page.getByText(/Temaförslag: \d+ bekräftade/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ord som skulle fånga okodade synpunkter' })).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${desk}/lika`)
  await page.getByRole('button', { name: 'Jämför synpunkterna' }).click()
  await expect(async () => {
    await page.goto(`${desk}/lika`)
    await expect(page.getByRole('heading', { name: 'Staplar' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessible(page)

  await page.goto(`${desk}/hort`)
  await page.getByLabel('Källa').fill('SCB')
  await page.getByLabel('Statistiken gäller').fill('2025-12-31')
  await page.getByLabel('Tabellen').fill('ålder;antal\n16-19 år;400')
  await page.getByRole('button', { name: 'Spara statistiken' }).click()
  await expect(page.getByRole('link', { name: /”16-19 år” går över gränsen/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Tabellen').fill('ålder;antal\n18-29 år;400\n30-44 år;600')
  await page.getByRole('button', { name: 'Spara statistiken' }).click()
  await expect(page.getByText(/Jämfört med 1 ?000 personer. Källa: SCB/)).toBeVisible()
})

test('the help to write plainly follows what is written', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  await dialogueDesk(page, dialogue, '/underlag/syfte')
  const field = page.locator('textarea').first()
  await field.fill('Synpunkter avseende kärl beslutas av nämnden. Det gäller alla som bor och verkar här i kommunen.')
  await page.getByText(/Klarspråk: LIX \d+, .+, 2 tips/).click()
  await expect(page.getByText('”avseende”: skriv hellre ”om”')).toBeVisible()
  await expectAccessible(page)
})
