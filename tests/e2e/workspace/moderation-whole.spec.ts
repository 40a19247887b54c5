import type { Page } from '@playwright/test'
import { answerEverything, begin, OPEN_DIALOGUE, send } from '../../support/answering'
import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { signInAs } from '../../support/demo-person'

const masked = 'Hållplatsen [plats] är helt mörk efter elva.'
const secret = 'Varvsvägen är helt mörk'

async function openOwn(page: Page, code: string): Promise<number> {
  await page.goto('/min-synpunkt')
  if (await page.getByLabel('Din kod').count()) {
    await page.getByLabel('Din kod').fill(code)
    await page.getByRole('button', { name: 'Öppna min synpunkt' }).click()
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return Number(/\d+/.exec((await page.locator('p.note').first().textContent()) ?? '')?.[0])
}

const queued = (page: Page, no: number) =>
  page.locator('[data-queue-item]').filter({ has: page.getByRole('heading', { name: `Synpunkt ${no} ` }) })

test('a masked view says so to all, is appealed by its author and decided by another person', async ({ page, browser }) => {
  test.setTimeout(150_000)
  await begin(page)
  await answerEverything(page)
  const code = await send(page)
  const no = await openOwn(page, code)

  const strategist = await (await browser.newContext()).newPage()
  await signInAs(strategist, 'Selma Öberg')
  await strategist.goto('/arbetsyta/moderering?vad=new')
  await queued(strategist, no).getByRole('link', { name: 'Dölj, ta bort eller maskera' }).click()
  await strategist.getByLabel('Maskera', { exact: true }).check()
  await strategist.getByLabel('Regel').selectOption({ label: 'Våra regler: Personuppgifter om någon annan' })
  await strategist.getByLabel('Skäl till den som skrev').fill('Platsen pekar ut någon som bor där.')
  await strategist.getByLabel('Texten som den ska visas').fill(masked)
  await strategist.getByRole('button', { name: 'Besluta' }).click()
  await expect(strategist.getByText('Beslutet är sparat.')).toBeVisible()

  await page.goto(`${OPEN_DIALOGUE}/synpunkter?fore=${no + 1}`)
  await expect(page.locator('.voices')).toContainText(masked)
  expect(await page.content()).not.toContain(`Hållplatsen ${secret}`)
  await openOwn(page, code)
  await expect(page.locator('main')).toContainText(masked)
  await expect(page.locator('main')).toContainText('Platsen pekar ut någon som bor där.')
  expect(await page.content()).not.toContain(secret)
  await expectAccessible(page)
  await page.locator('#appealText').fill('Platsen är en hållplats, ingens hem.')
  await page.getByRole('button', { name: 'Be om ny prövning' }).click()
  await expect(page.locator('#appealText')).toHaveCount(0)

  await strategist.goto('/arbetsyta/moderering?vad=appealed')
  await expect(queued(strategist, no)).toContainText('Någon annan än den som skrev eller först beslutade')
  await expect(queued(strategist, no).getByRole('link', { name: 'Pröva överklagandet' })).toHaveCount(0)

  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'Karin Wik')
  await other.goto('/arbetsyta/moderering?vad=appealed')
  await queued(other, no).getByRole('link', { name: 'Läs originalet' }).click()
  await other.getByRole('button', { name: 'Visa originalet' }).click()
  await expect(other.locator('main')).not.toContainText(secret)
  await other.getByLabel('Varför behöver du läsa originalet?').fill('Jag prövar överklagandet.')
  await other.getByRole('button', { name: 'Visa originalet' }).click()
  await expect(other.locator('main')).toContainText(secret)
  await expectAccessible(other)
  await other.goto('/arbetsyta/moderering?vad=appealed')
  await queued(other, no).getByRole('link', { name: 'Pröva överklagandet' }).click()
  await other.getByLabel('Visa', { exact: true }).check()
  await other.getByLabel('Skäl till den som skrev').fill('En hållplats pekar inte ut någon. Synpunkten visas.')
  await other.getByRole('button', { name: 'Besluta' }).click()
  await expect(other.getByText('Beslutet är sparat.')).toBeVisible()
  await other.goto('/arbetsyta/moderering/statistik')
  await expect(other.getByRole('row', { name: /Personuppgifter om någon annan/ })).toBeVisible()
  await expectAccessible(other)

  await openOwn(page, code)
  await expect(page.locator('main')).toContainText('En hållplats pekar inte ut någon.')
  await expect(page.locator('main')).toContainText(secret)
})
