import { type BrowserContext, test as base, expect } from '@playwright/test'

/** A test fails on any breach of the Content-Security-Policy, script error, missing file or request to somebody else. */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const faults = faultsIn(context, new URL(baseURL ?? 'http://localhost').origin)
      await use(undefined)
      expect(faults, 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

// A page that answers 404 or 403 on purpose is no fault; the browser writes this line about it all the same.
const ANSWERED_WITH_STATUS = /Failed to load resource: the server responded with a status of 4\d\d/

function faultsIn(context: BrowserContext, ownOrigin: string): string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    const isFault = message.type() === 'error' && !ANSWERED_WITH_STATUS.test(message.text())
    if (isFault) faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (problem) => faults.push(`script: ${problem.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const isOurs = url.origin === ownOrigin || ['data:', 'blob:', 'about:'].includes(url.protocol)
    if (!isOurs) faults.push(`request to ${url.origin}`)
  })
  context.on('response', (response) => {
    const isPage = response.request().isNavigationRequest()
    if (response.status() >= 500 || (!isPage && response.status() >= 400)) faults.push(`${response.status()} ${response.url()}`)
  })
  return faults
}
