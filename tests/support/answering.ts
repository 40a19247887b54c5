import { expect, type Page } from '@playwright/test'

export const words = 'Hållplatsen Varvsvägen är helt mörk efter elva. <script>alert(1)</script> Det räcker med en lampa.'
export const OPEN_DIALOGUE = '/dialoger/varvsudden'

/** The first question of a dialogue that is open and asks for one's own words. */
export async function begin(page: Page) {
  await page.goto(`${OPEN_DIALOGUE}/bidra/start`)
  await expect(page).toHaveURL(/\/bidra\/fraga-1$/)
}

export const goOn = (page: Page) => page.getByRole('button', { name: 'Fortsätt', exact: true }).click()

/** Every page up to the check of the answers; `look` is asked to look at each. */
export async function answerEverything(page: Page, look?: (page: Page) => Promise<void>) {
  for (let pages = 0; pages < 15 && !/\/granska$/.test(page.url()); pages += 1) {
    await look?.(page)
    const before = page.url()
    if (await page.locator('textarea#answer').count()) await page.locator('textarea#answer').fill(words)
    else if (await page.locator('input[type="radio"], input[type="checkbox"]').count())
      await page.locator('input[type="radio"], input[type="checkbox"]').first().check()
    await goOn(page)
    await expect(page).not.toHaveURL(before)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granska innan du skickar')
}

export async function send(page: Page) {
  await untilSlowEnough(page)
  await page.getByRole('button', { name: 'Skicka synpunkten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack. Din synpunkt har kommit in.')
  return (await page.locator('.code').textContent()) ?? ''
}

/** A person looks through what they have written; who is quicker than two seconds is asked to (limits.spec.ts). */
export async function untilSlowEnough(page: Page) {
  const begun = Number((await page.locator('input[name="begun"]').inputValue()).split('.')[0])
  await page.waitForTimeout(Math.max(0, begun + 2050 - Date.now()))
}

/** How many views the dialogue has received, as its own page says. */
export async function received(page: Page): Promise<number> {
  await page.goto(`${OPEN_DIALOGUE}/synpunkter`)
  return Number(/\d+/.exec((await page.locator('.lede').textContent()) ?? '')?.[0] ?? 0)
}
