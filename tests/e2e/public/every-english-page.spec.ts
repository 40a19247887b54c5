import { expect, test } from '../../support/browser'
import { inEnglish, publicPages } from '../../support/public-pages'
import { expectWholePage } from '../../support/whole-page'

// With JavaScript only: the Swedish pages, of the same elements, are judged without it.
for (const path of publicPages)
  test(`${inEnglish(path)} is a whole page: one heading, accessible in light and dark, no wider than a small screen`, async ({ page }) => {
    test.setTimeout(90_000)
    await expectWholePage(page, inEnglish(path), 'en')
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
