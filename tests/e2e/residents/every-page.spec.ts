import { expectAccessible } from '../../support/axe'
import { expect, test } from '../../support/browser'
import { inEnglish, publicPages } from '../../support/public-pages'

const hasScripts = () => test.info().project.use.javaScriptEnabled !== false

for (const path of publicPages)
  for (const address of [path, inEnglish(path)])
    test(`${address} is a whole page: one heading, accessible in light and dark, no wider than a small screen`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.setViewportSize({ width: 320, height: 800 })
      expect((await page.goto(address))?.status()).toBe(200)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/en') ? 'en' : 'sv')
      expect(await page.title()).toMatch(/.+ – Strandviks kommun$/)
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '')
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await expectAccessible(page)
      if (!hasScripts()) return
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page)
    })

// Names of places and people are nobody's language, and are said as they are.
const NAMES = /Björkängen|Södra Strand|Skärgården|Öberg|Åsa|Sjölin|Åkerlind|Palmär|Almlöf|Gröna Bygden/g

for (const path of publicPages)
  test(`${inEnglish(path)} says in Swedish only what is marked as Swedish`, async ({ page }) => {
    await page.goto(inEnglish(path))
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (element && !element.closest('script, style') && element.closest('[lang]')?.getAttribute('lang') === 'en')
          found.push(node.textContent?.trim() ?? '')
      }
      return found
    })
    expect(unmarked.filter((text) => /[åäö]/i.test(text.replace(NAMES, '')))).toEqual([])
  })
