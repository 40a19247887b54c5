import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { dialogueDesk, signInAs } from '../../support/demo-person'

test.describe.configure({ timeout: 180_000 })

const dialogue = 'Vilken lekplats ska vi bygga i Björkängen?'

test('a spreadsheet with a wrong row is told so, put right and taken in; the same file again changes nothing', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, dialogue)
  await page.goto(`${desk}/synpunkter`)
  await page.getByRole('link', { name: 'Läs in från kalkylblad' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ladda upp' }).click()
  await expect(page.locator('.error-summary')).toContainText('Välj en fil')

  const mark = Date.now()
  const table = (channel: string) =>
    Buffer.from(
      `Synpunkt;Kanal;Får citeras;Blankett\r\nMer skugga ${mark};papper;ja;K${mark}\r\nEn gungbräda ${mark};${channel};nej;L${mark}\r\n`,
    )
  const upload = async (channel: string) => {
    await page.getByLabel('Kalkylblad (XLSX eller CSV)').setInputFiles({ name: 'svar.csv', mimeType: 'text/csv', buffer: table(channel) })
    await page.getByRole('button', { name: 'Ladda upp' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('svar.csv')
  }
  await upload('röksignal')
  await expect(page.getByText('1 rad måste rättas')).toBeVisible()
  await expect(page.getByRole('row', { name: /Kanalen känns inte igen/ })).toContainText('röksignal')
  await expect(page.getByRole('button', { name: /^Läs in/ })).toHaveCount(0)
  await page.getByLabel('Tillfälle för rader utan').fill('Torgdagen')
  await page.getByRole('button', { name: 'Spara och kontrollera raderna' }).click()
  await expect(page).toHaveURL(/sparat=ja/)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Ladda upp den rättade filen' }).click()
  await upload('telefon')
  await expect(page.getByLabel('Tillfälle för rader utan')).toHaveValue('Torgdagen')
  await page.getByRole('button', { name: 'Läs in 2 synpunkter' }).click()
  await expect(page.getByRole('status')).toContainText('2 synpunkter är inlästa')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Läs in från kalkylblad' }).click()
  await upload('telefon')
  await expect(page.getByRole('status')).toContainText('2 synpunkter är inlästa')
})

test('two papers are typed in by keyboard, a number only once, and a slip is undone', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, dialogue)
  const sheet = `P${Date.now()}`
  await page.goto(`${desk}/synpunkter/ny`)
  await page.locator('#f2-answer').fill('Tallarna ska stå kvar.')
  await page.getByLabel('Tillfälle').fill('Öppet hus')
  await page.getByLabel('Blankettens nummer').fill(sheet)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status')).toContainText('är sparad')
  await expect(page.getByLabel('Tillfälle')).toHaveValue('Öppet hus')
  await page.locator('#f2-answer').fill('En bänk till.')
  await page.getByLabel('Blankettens nummer').fill(sheet)
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.error-summary')).toContainText('redan inskriven')
  await expect(page.locator('.error-summary')).toContainText('Selma Öberg')
  await page.getByLabel('Blankettens nummer').fill(`${sheet}b`)
  await page.keyboard.press('Control+Enter')
  const latest = page.locator('.queue > li').first()
  await expect(latest).toContainText(`blankett ${sheet}b`)
  await expectAccessible(page)
  await latest.getByRole('button', { name: /^Ångra nr/ }).click()
  await expect(page.getByText('Inskrivningen är ångrad')).toBeVisible()
  await expect(page.locator('.queue > li').first()).not.toContainText(`${sheet}b`)
})

test('the questions are printed with a code, and its short address leads to the dialogue', async ({ page }) => {
  await signInAs(page, 'Selma Öberg')
  const desk = await dialogueDesk(page, dialogue)
  await page.goto(`${desk}/synpunkter`)
  await page.getByRole('link', { name: 'Skriv ut frågeformulär' }).click()
  await page.getByLabel(/Antal numrerade exemplar/).fill('2')
  await page.getByLabel('Stor text').check()
  await page.getByRole('button', { name: 'Visa' }).click()
  await expect(page.locator('.paper-form.large')).toHaveCount(2)
  await expect(page.locator('.paper-form').last()).toContainText('Blankett nr 2')
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  const [, code] = /Koden är ([0-9a-f]+)/.exec((await page.locator('.paper-form').first().textContent()) ?? '') ?? []
  await page.goto(`/d/${code}`)
  await expect(page).toHaveURL(/\/dialoger\/lekplats-bjorkangen$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
