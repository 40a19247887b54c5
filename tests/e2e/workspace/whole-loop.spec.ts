import type { Page } from '@playwright/test'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { signInAs } from '../../support/demo-person'
import { fillForm, press } from '../../support/fill-form'
import { newBrief, today } from '../../support/new-brief'

const main = (page: Page) => page.getByRole('main')
const link = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true }).first().click()

test('a dialogue is walked from a topic to its answers by the people whose work it is, each on their own pages', async ({ page }) => {
  test.setTimeout(400_000)
  const { topic, desk } = await prepare(page)
  await open(page, desk)
  await receive(page, desk)
  await code(page, desk)
  await summarise(page, desk)
  const item = await decide(page, desk)
  await answer(page, desk, item)
  await page.goto(topic)
  await expect(main(page)).toContainText('Hålla medborgardialog')
})

/** The body decides to ask; the strategist sets up the project and writes the brief. */
async function prepare(page: Page) {
  await signInAs(page, 'Selma Öberg')
  await page.goto('/arbetsyta/amnen')
  await link(page, 'En hundrastgård i Södra Strand')
  await page.waitForURL(/amnen\/./)
  const topic = new URL(page.url()).pathname
  await fillForm(page, { bodyId: 'Samhällsbyggnadsnämnden' })
  await page.getByLabel('Lämna till ett organ för beslut').check()
  for (const group of ['Går frågan att påverka?', 'Är beslutsfattarna öppna för att låta sig påverkas?', 'Är det kommunen som bestämmer?'])
    await page.getByRole('group', { name: group }).getByLabel('Ja', { exact: true }).check()
  await page.getByLabel('Svar till förslagsställaren, med skäl').fill('Nämnden får ta ställning.')
  await press(page, 'Spara och skicka svaret', 'Du kan inte anteckna beslut här.')
  await signInAs(page, 'Sara Wennberg Lo')
  await page.goto(topic)
  await page.getByLabel('Hålla medborgardialog', { exact: true }).check()
  await fillForm(page, { meetingDate: '2026-11-10', paragraph: '97', text: 'Nämnden beslutar att hålla dialog om parken.' })
  await press(page, 'Anteckna beslutet', 'Justerat den')
  await page.getByLabel('Justerat den').fill('2026-11-17')
  await press(page, 'Protokollet är justerat', 'Publicera beslutet')
  await link(page, 'Publicera beslutet')
  await press(page, 'Publicera, det går inte att ångra', 'Publicerat')
  await signInAs(page, 'Selma Öberg')
  await page.goto(topic)
  await link(page, 'Lägg upp ett projekt')
  await fillForm(page, { title: 'Parken i Södra Strand', registryNumber: 'SBN 2026:301', commissioner: 'Samhällsbyggnadsnämnden' })
  await press(page, 'Lägg upp', 'Deltagare i projektet')
  await main(page).getByText('Lägg upp en dialog', { exact: true }).first().click()
  await main(page).locator('form:has([name="title"])').getByLabel('Dialogens namn').fill('Hundar och barn i parken')
  await main(page).locator('form:has([name="title"])').getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppgifter')
  return { topic, desk: new URL(page.url()).pathname }
}

/** What is missing stops it; when nothing is, the question is asked and the brief frozen. */
async function open(page: Page, desk: string) {
  await expect(main(page)).toContainText('Frågan saknas')
  for (const [part, answers] of Object.entries(newBrief)) {
    await page.goto(`${desk}/underlag/${part}`)
    await fillForm(page, answers)
    await press(page, 'Spara', 'Sparat')
  }
  await page.goto(`${desk}/fragor`)
  await main(page).getByLabel('Frågan', { exact: true }).last().fill('Hur kan parken fungera för både hundar och barn?')
  await press(page, 'Spara', 'Sparat')
  await page.goto(desk)
  await expect(main(page)).toContainText('En sak stoppar öppnandet')
  for (const step of ['Lämna dialogen till beslut', 'Ta upp dialogen under projektets beslut', 'Frys underlaget och öppna dialogen']) {
    await link(page, step)
    await expectAccessible(page)
    await main(page).getByRole('button').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppgifter')
  }
}

/** Paper and phone weigh as much as the web; each gets a code. */
async function receive(page: Page, desk: string) {
  await page.goto(`${desk}/synpunkter/ny`)
  await expectAccessible(page)
  const spoken = [
    ['Sätt ett staket runt halva gräset.', 'Papper'],
    ['Hundar ska inte vara där barn leker.', 'Telefon'],
  ] as const
  for (const [no, [text, channel]] of spoken.entries()) {
    await fillForm(page, { text, channel })
    await page.getByLabel('Personen vet att det blir en allmän handling').check()
    await press(page, 'Spara och skriv nästa', `Synpunkt ${no + 1} är sparad`)
  }
  const unsent = 'Jag hann inte skicka: gör två parker.'
  await page.goto('/dialoger/hundar-och-barn-i-parken/bidra/start')
  await main(page).getByRole('textbox').first().fill(unsent)
  await main(page).getByRole('button', { name: 'Fortsätt', exact: true }).click()
  await expect(page).not.toHaveURL(/fraga-1/)
  await page.goto(`${desk}/steg/stang`)
  await fillForm(page, { reason: 'Alla som berörs har hörts.' })
  await main(page).getByRole('button').first().click()
  await expect(main(page)).toContainText('Börja koda synpunkterna')
  await page.goto('/dialoger/hundar-och-barn-i-parken/bidra/granska')
  await expect(main(page)).toContainText('Dialogen har stängt')
  await expect(main(page)).toContainText(unsent)
  await expectAccessible(page)
  await page.goto(desk)
}

async function code(page: Page, desk: string) {
  await link(page, 'Börja koda synpunkterna')
  await main(page).getByRole('button').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppgifter')
  await page.goto(`${desk}/kodbok`)
  for (const name of ['Staket', 'Var barn leker']) {
    await fillForm(page, { name, definition: `Det som sägs om ${name.toLowerCase()}` })
    await press(page, 'Lägg till tema', new RegExp(`\\d ${name}`))
  }
  for (const no of [1, 2]) {
    await page.goto(`${desk}/kodning?n=${no}`)
    await page.getByRole('heading', { level: 2 }).first().click()
    await page.keyboard.press(String(no))
    await expect(main(page)).toContainText('hela synpunkten, av dig')
    await page.keyboard.press('Enter')
    await expect(main(page)).toContainText(`${no} av 2`)
  }
}

/** Who wrote it is not the only one to approve it. */
async function summarise(page: Page, desk: string) {
  const summary = `${desk}/sammanstallning`
  await page.goto(desk)
  await link(page, 'Börja skriva sammanställningen')
  await main(page).getByRole('button').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppgifter')
  await page.goto(summary)
  await press(page, 'Börja skriva sammanställningen', 'Det finns inga påståenden')
  await page.goto(`${summary}/skriv?del=texter`)
  const words = 'Vi frågade på papper och telefon. Barn hördes på fritids.'
  await fillForm(page, { method: words, limits: words, notReached: words, children: words })
  await press(page, 'Spara texterna', words)
  for (const [theme, sources] of [
    ['Staket', '1'],
    ['Var barn leker', '2'],
  ] as const) {
    await link(page, `Nytt påstående ${theme}`)
    await fillForm(page, { text: `Parken räcker till alla, sägs om ${theme.toLowerCase()}.`, kind: 'Perspektiv', sources })
    await press(page, 'Lägg till påståendet', `sägs om ${theme.toLowerCase()}`)
  }
  await press(page, 'Lämna till intern granskning', 'Någon annan än den som skrev')
  await expectAccessible(page)
  await signInAs(page, 'Jonas Ek')
  await page.goto(summary)
  await press(page, 'Godkänn sammanställningen', 'Det som publiceras går inte att ändra.')
  await press(page, 'Publicera version 1', 'Se den publicerade sidan')
}

async function decide(page: Page, desk: string) {
  await signInAs(page, 'Selma Öberg')
  await page.goto(desk)
  await link(page, 'Ärende till sammanträdet')
  await fillForm(page, { meetingDate: today })
  await press(page, 'Lägg upp ärendet', 'Sätt upp på dagordningen')
  await press(page, 'Sätt upp på dagordningen', 'Minst två handlingsalternativ.')
  await expectAccessible(page)
  await fillForm(page, {
    asks: 'Anta planen för parken',
    'name-A': 'Staket',
    'meaning-A': 'Halva gräset',
    'name-B': 'Som nu',
    'meaning-B': 'Inget',
  })
  await press(page, 'Spara', 'Bereds')
  for (const aspect of ['Mandat', 'Kostnad', 'Barnets bästa', 'Jämställdhet', 'Trygghet']) {
    await fillForm(page, { aspect })
    await page.getByLabel('Analysen').fill(`Vi har prövat: ${aspect.toLowerCase()}.`)
    await press(page, 'Spara analysen', `Vi har prövat: ${aspect.toLowerCase()}.`)
  }
  await press(page, 'Sätt upp på dagordningen', 'På dagordningen')
  const item = await main(page).getByRole('link', { name: 'Se underlaget som de förtroendevalda läser' }).getAttribute('href')
  await signInAs(page, 'Sara Wennberg Lo')
  await page.goto(`${item}/protokoll`)
  await fillForm(page, { meetingDate: today, paragraph: '118', text: 'Nämnden antar planen.' })
  await press(page, 'Anteckna beslutet', 'Justerat den')
  await page.getByLabel('Justerat den').fill(today)
  await press(page, 'Anteckna justeringen', 'Publicera beslutet')
  return `${item}`
}

/** The decision waits for an answer to every theme, and for what each promise leads to. */
async function answer(page: Page, desk: string, item: string) {
  const publish = 'Publicera, det går inte att ångra'
  await press(page, publish, /2 teman saknar svar: Staket och Var barn leker/)
  for (const [theme, outcome] of [
    ['Staket', 'Ja'],
    ['Var barn leker', 'Finns redan'],
  ] as const) {
    await page.goto(`${item}/svar`)
    await link(page, `Skriv svar ${theme}`)
    await fillForm(page, { outcome, short: `Vi svarar på ${theme.toLowerCase()}`, motivation: 'Så att parken räcker till alla.' })
    await press(page, 'Spara svaret', `Vi svarar på ${theme.toLowerCase()}`)
  }
  await page.goto(`${item}/protokoll`)
  await press(page, publish, /saknar åtgärd eller skäl/)
  await signInAs(page, 'Selma Öberg')
  await page.goto(`${desk}/atgarder`)
  await fillForm(page, { responseId: 'Staket', title: 'Staket runt halva gräset', ownerName: 'Parkenheten' })
  await page.getByLabel('Klar senast').fill('2099-05-01')
  await page.getByLabel('Nästa besked').fill('2099-02-01')
  await press(page, 'Lägg upp åtgärden', 'Planerad')
  await signInAs(page, 'Sara Wennberg Lo')
  await page.goto(`${item}/protokoll`)
  await press(page, publish, 'Beslutet är publicerat.')
  await link(page, 'Se sidan som alla läser')
  await expect(main(page)).toContainText('Staket runt halva gräset')
  await expectAccessible(page)
  await signInAs(page, 'Selma Öberg')
  await page.goto(`${desk}/aterkoppling`)
  await press(page, 'Skicka till alla som bad om svar', 'har en kod läser det på Min synpunkt')
  await page.goto(desk)
  await expect(main(page)).toContainText('Följ')
}
