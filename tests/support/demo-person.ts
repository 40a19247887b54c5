import type { Page } from '@playwright/test'

/** Signs in as one of Strandvik's people, by the button that only a demo has. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/demo')
  // Most of the elected are folded away.
  const folded = page.locator('main details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
  await page
    .getByRole('button', { name: `Logga in som ${name}` })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname !== '/demo')
}

/** A dialogue's part of the workspace, found as a colleague finds it: by its name in the portfolio. */
export async function dialogueDesk(page: Page, title: string, part = ''): Promise<string> {
  await page.goto('/arbetsyta')
  const href = await page.locator('tbody th[scope="row"]').getByRole('link', { name: title, exact: true }).getAttribute('href')
  const desk = `${href}`
  await page.goto(desk + part)
  return desk
}
