import type { Page } from '@playwright/test'
import { become, expect, type Person, test } from '../../support/hostile-browser'
import type { HostileMap } from '../../support/hostile-furniture'
import { addressOf, everyPage } from '../../support/pages'
import { payloads } from '../../support/payloads'

/** What only an attack would have put into a page of ours. */
const injected = [
  ...['onerror', 'onload', 'onfocus', 'onmouseover', 'ontoggle', 'onclick', 'srcdoc'].map((name) => `[${name}]`),
  ...['iframe', 'base', 'marquee', 'object', 'embed', 'style', 'main script', 'header script'],
  ...['href', 'src', 'action'].flatMap((name) => [`[${name}*="evil.example"]`, `[${name}^="javascript:" i]`, `[${name}^="data:text" i]`]),
].join(', ')

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
const known = payloads.map(({ text }) => flat(text)).filter((text) => text.length > 12)

async function open(page: Page, path: string) {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(path, { waitUntil: 'load' })
  expect(dialogs).toEqual([])
  expect(await page.locator(injected).evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 200))), path).toEqual([])
  expect(await page.evaluate(() => 'xss' in window), path).toBe(false)
}

const wordsOn = async (page: Page) => flat((await page.locator('body').textContent()) ?? '')

const wholePages = (person: Person) => (pattern: string) =>
  person === 'strategist'
    ? pattern.startsWith('/arbetsyta')
    : person === 'member'
      ? pattern.startsWith('/beslut')
      : !/^\/(arbetsyta|beslut)/.test(pattern)

for (const person of ['anonymous', 'strategist', 'member'] as const) {
  test(`every page shows what was written as letters, to ${person}`, async ({ page, context, hostile: { map } }) => {
    test.setTimeout(300_000)
    await become(context, map, person)
    for (const route of everyPage().filter(({ pattern }) => wholePages(person)(pattern))) await open(page, addressOf(route, map))
  })
}

/** Pages that are full of other people's words: there each attack can be read. */
const full = ({ walked, analysis, open: opened, project }: HostileMap): [Person, string][] => [
  ['anonymous', `/dialoger/${walked.slug}`],
  ['anonymous', `/dialoger/${walked.slug}/sammanstallning`],
  ['anonymous', `/dialoger/${walked.slug}/svar`],
  ['anonymous', `/dialoger/${walked.slug}/trad`],
  ['anonymous', `/en/dialoger/${walked.slug}/svar`],
  ['anonymous', `/projekt/${project.slug}`],
  ['strategist', `/arbetsyta/dialoger/${analysis.id}/kodning?nr=24`],
  ['strategist', `/arbetsyta/dialoger/${opened.id}/moderering`],
  ['strategist', `/dialoger/${opened.slug}/forhandsvisning/fraga-2`],
  ['strategist', `/dialoger/${opened.slug}/forhandsvisning/fraga-6`],
  ['strategist', `/arbetsyta/dialoger/${opened.id}/synpunkter/ny`],
  ['strategist', `/arbetsyta/dialoger/${opened.id}/fragor`],
  ['strategist', `/arbetsyta/dialoger/${walked.id}/underlag`],
  ['strategist', `/arbetsyta/dialoger/${walked.id}/svar`],
  ['member', `/beslut/${walked.decisionId}`],
  ['member', `/beslut/${walked.decisionId}/kallor/${walked.claimId}`],
]

test('where people’s words stand, they stand letter by letter', async ({ page, context, hostile: { map } }) => {
  test.setTimeout(180_000)
  for (const [person, path] of full(map)) {
    await become(context, map, person)
    await open(page, path)
    const words = await wordsOn(page)
    expect(
      known.some((text) => words.includes(text)),
      path,
    ).toBe(true)
  }
})

test('the list of views shows every attack whole, page by page', async ({ page, hostile: { map } }) => {
  test.setTimeout(180_000)
  let words = ''
  for (let after = 0; after < 150; after += 25) {
    await open(page, `/dialoger/${map.walked.slug}/synpunkter?efter=${after}`)
    words += ` ${await wordsOn(page)}`
  }
  const missing = known.filter((text) => !words.includes(text))
  expect(missing).toEqual([])
})

test('the brief is as harmless on paper', async ({ page, context, hostile: { map } }) => {
  await become(context, map, 'member')
  await page.emulateMedia({ media: 'print' })
  await open(page, `/beslut/${map.walked.decisionId}`)
})

test('letters are text: the demo’s post shows them so', async ({ page, context, hostile: { map } }) => {
  await become(context, map, 'strategist')
  await open(page, '/demo/post')
  const words = await wordsOn(page)
  expect(known.filter((text) => words.includes(text)).length).toBeGreaterThan(0)
})

test('a resident who writes every attack reads it again, in the check, in the receipt and with the code', async ({
  page,
  hostile: { map },
}) => {
  const text = payloads
    .filter((payload) => payload.text.length < 200)
    .map((payload) => payload.text)
    .join('\n')
    .slice(0, 3500)
  await page.goto(`/dialoger/${map.open.slug}/bidra/start`)
  await page.locator('#answer').fill(text)
  for (let pages = 0; pages < 15 && !page.url().endsWith('/granska'); pages += 1) {
    const choice = page.locator('main input[type="radio"]')
    if (!page.url().endsWith('/om-dig') && (await choice.count())) await choice.first().check()
    const before = page.url()
    await page.getByRole('button', { name: 'Fortsätt', exact: true }).click()
    await expect(page).not.toHaveURL(before)
  }
  await open(page, page.url())
  const first = flat(payloads[8]?.text ?? '')
  expect(await wordsOn(page)).toContain(first)
  await open(page, '/min-synpunkt')
  await page.getByLabel('Din kod').fill(map.walked.code)
  await page.getByRole('button', { name: 'Öppna min synpunkt' }).click()
  await expect(page.locator('body')).toContainText('Det är mörkt här')
  await open(page, page.url())
  expect(await wordsOn(page)).toContain(first)
})
