import { test } from '../../support/browser'
import { publicPages } from '../../support/public-pages'
import { expectWholePage } from '../../support/whole-page'

for (const path of publicPages)
  test(`${path} is a whole page: one heading, accessible in light and dark, no wider than a small screen`, async ({ page }) => {
    test.setTimeout(90_000)
    await expectWholePage(page, path, 'sv')
  })
