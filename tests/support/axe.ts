import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** The page as it stands now, after whatever was clicked, has no fault that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  // An address can be new before its styles are there, and sizes are judged by them.
  await page.waitForLoadState('load')
  const hasScripts = test.info().project.use.javaScriptEnabled !== false
  const faults = hasScripts ? await faultsOn(page) : await faultsOnTwin(page)
  expect(faults, `axe on ${page.url()}`).toEqual([])
}

/** In another colour scheme: the elements are the same, so only what depends on colours is judged again. */
export async function expectReadableColours(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze()
  expect(inWords(violations), `axe on ${page.url()}`).toEqual([])
}

async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return inWords(violations)
}

function inWords(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']) {
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}`).join('\n')}`)
}

// axe is a script, and cannot run where scripts are off: it looks at the same document, without the page's own scripts,
// in a window that lets it.
async function faultsOnTwin(page: Page): Promise<string[]> {
  const html = withoutScripts(await page.content())
  const browser = page.context().browser() as Browser
  const context = await browser.newContext({ viewport: page.viewportSize(), locale: 'sv-SE', javaScriptEnabled: true })
  try {
    const twin = await context.newPage()
    await twin.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
    await twin.goto(page.url())
    return await faultsOn(twin)
  } finally {
    await context.close()
  }
}

function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<noscript/g, '<div')
    .replace(/<\/noscript>/g, '</div>')
}
