import { expect, type Page } from '@playwright/test'

/** What somebody fills in, by the field's name: words, the words of an option, or a tick. */
export type Answers = Record<string, string | true>

export async function fillForm(page: Page, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    const field = page.getByRole('main').locator(`[name="${name}"]`)
    const type = await field.first().evaluate((element) => (element as HTMLInputElement).type)
    if (answer === true) await field.first().check()
    else if (type === 'radio') await page.getByRole('main').locator(`label[for^="${name}"]`).filter({ hasText: answer }).first().click()
    else if (type === 'select-one') await field.selectOption({ label: answer })
    else await field.fill(answer)
  }
}

/** Presses a button whose form leads on, and waits for the page that follows. */
export async function press(page: Page, name: string, follows: RegExp | string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).first().click()
  await expect(page.getByRole('main').getByText(follows).first()).toBeVisible()
}
