import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { z } from 'zod'

const VALIDATOR = 'node_modules/vnu-jar/build/dist/vnu.jar'
const MOST_PAGES = 120
/** Not for the public: behind sign-in, or only in a demo. */
const NOT_PUBLIC = /^\/(en\/)?(arbetsyta|beslut|demo|api|finns-inte)(\/|$|\?)/
/** Of the same elements as the Swedish ones: the first page and one dialogue stand for the others. */
const SAME_AGAIN = /^\/(fi|ar|so)(\/|$|\?)/
// React writes it on every form with a server action: the form is then sent to the page that it stands on. Nothing else is let through.
const EMPTY_ACTION = 'Bad value “” for attribute “action” on element “form”: Must be non-empty.'

const Report = z.object({
  messages: z.array(z.object({ url: z.string(), type: z.string(), message: z.string(), extract: z.string().optional() })),
})

test('every link on the public pages of the demo leads somewhere, in each language', async ({ request }) => {
  test.setTimeout(240_000)
  const pages = await everyPublicPage(request)
  expect(pages.length, 'pages found by following links').toBeGreaterThan(30)
  const dead = pages.filter(({ status }) => status !== 200)
  expect(dead.map(({ address, status }) => `${status} ${address}`)).toEqual([])
})

test('every public page is valid HTML, in Swedish, in English and at the start of the other languages', async ({ request }) => {
  test.setTimeout(240_000)
  const hasJava = spawnSync('java', ['-version']).status === 0
  test.skip(!hasJava, 'Java is not installed, which the HTML validator needs: the public pages were NOT validated.')

  const folder = test.info().outputPath('pages')
  fs.mkdirSync(folder, { recursive: true })
  const pages = await everyPublicPage(request)
  for (const [index, { html }] of pages.entries()) fs.writeFileSync(path.join(folder, `${index}.html`), html)
  const { stderr } = spawnSync('java', ['-jar', VALIDATOR, '--errors-only', '--format', 'json', '--exit-zero-always', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const errors = Report.parse(JSON.parse(stderr)).messages.filter(({ message }) => message !== EMPTY_ACTION)
  const nameOf = (url: string) => pages[Number(path.basename(url, '.html'))]?.address
  expect(errors.map(({ url, message, extract }) => `${nameOf(url)}: ${message} ${extract ?? ''}`)).toEqual([])
})

type Found = { address: string; html: string; status: number }
let found: Promise<Found[]> | undefined

/** Followed once for both. */
const everyPublicPage = (request: APIRequestContext) => {
  found ??= publicPages(request, ['/', '/en', '/fi', '/so', '/ar', '/ar/dialoger/varvsudden'])
  return found
}

/** Everything that a visitor reaches by following links. */
async function publicPages(request: APIRequestContext, from: string[]) {
  const pages: Found[] = []
  const waiting = [...from]
  const seen = new Set(waiting)
  for (let address = waiting.shift(); address && pages.length < MOST_PAGES; address = waiting.shift()) {
    const answer = await request.get(address)
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    const html = await answer.text()
    pages.push({ address, html, status: answer.status() })
    for (const found of linksIn(html)) {
      if (seen.has(found) || NOT_PUBLIC.test(found) || SAME_AGAIN.test(found)) continue
      seen.add(found)
      waiting.push(found)
    }
  }
  return pages
}

const linksIn = (html: string) =>
  [...html.matchAll(/<a\b[^>]* href="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !href.startsWith('//'))
