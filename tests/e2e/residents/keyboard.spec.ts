import type { Locator, Page } from '@playwright/test'
import { OPEN_DIALOGUE, untilSlowEnough, words } from '../../support/answering'
import { expect, test } from '../../support/browser'

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Moves on with the tabulator until there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  await target.waitFor()
  for (let stops = 0; stops < 80; stops += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the tabulator never comes to ${target}`)
}

async function press(page: Page, target: Locator, key = 'Enter') {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

test('with the keyboard alone one comes from the start page to the receipt', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('link', { name: 'Samråd om detaljplan för Varvsudden' }))
  await expect(page).toHaveURL(OPEN_DIALOGUE)
  await press(page, page.getByRole('link', { name: 'Säg vad du tycker' }).first())
  await expect(page).toHaveURL(/fraga-1$/)
  await tabTo(page, page.locator('#answer'))
  await page.keyboard.type(words)
  for (let pages = 0; pages < 15 && !/\/granska$/.test(page.url()); pages += 1) {
    const before = page.url()
    const radios = page.locator('input[type="radio"]')
    const isChosen = (await radios.count()) === 0 || (await page.locator('input[type="radio"]:checked').count()) > 0
    if (!isChosen) await press(page, radios.first(), 'Space')
    await press(page, page.getByRole('button', { name: 'Fortsätt', exact: true }))
    await expect(page).not.toHaveURL(before)
  }
  await untilSlowEnough(page)
  await press(page, page.getByRole('button', { name: 'Skicka synpunkten' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack. Din synpunkt har kommit in.')
})

test('an error takes the keyboard to the field that it is about', async ({ page }) => {
  await page.goto(`${OPEN_DIALOGUE}/bidra/fraga-1`)
  await tabTo(page, page.locator('#answer'))
  await page.keyboard.type('Mörkt')
  await press(page, page.getByRole('button', { name: 'Fortsätt', exact: true }))
  await expect(page.locator('.error-summary')).toBeFocused()
  await press(page, page.locator('.error-summary a').first())
  // Without scripts the link leads to the label, and the next stop is its field.
  if (test.info().project.use.javaScriptEnabled === false) await page.keyboard.press('Tab')
  await expect(page.locator('#answer')).toBeFocused()
})
