import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'

const pages = [
  ['/tillganglighet', 'Tillgänglighet', 'https://www.digg.se/tdosanmalan'],
  ['/integritet', 'Så behandlar vi personuppgifter', 'https://www.imy.se'],
  ['/om', 'Om medborgardialog', '/foresla'],
  ['/en/tillganglighet', 'Accessibility', 'https://www.digg.se/tdosanmalan'],
  ['/en/integritet', 'How we handle personal data', 'https://www.imy.se'],
  ['/en/om', 'About citizen dialogue', '/en/foresla'],
] as const

for (const [path, title, link] of pages)
  test(`${path} tells what it should, also on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('main').locator(`a[href="${link}"]`)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(page)
  })
