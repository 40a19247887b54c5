import { chromium } from '@playwright/test'
import { chromiumPath } from '@/lib/cli/chromium.mjs'
import { type House, PORT } from './house'
import { cpuSeconds } from './processes'

const views = 10

/** What one first view costs with all its files: a browser that has cached nothing. */
export async function coldViews(house: House, path: string): Promise<string> {
  const executablePath = chromiumPath()
  if (!executablePath) return 'Cold views were not measured: no Chromium.'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  let bytes = 0
  let fontBytes = 0
  let requests = 0
  const before = cpuSeconds(house.web.pid)
  for (let view = 0; view < views; view += 1) {
    const context = await browser.newContext()
    const page = await context.newPage()
    page.on('requestfinished', async (request) => {
      const sizes = await request.sizes().catch(() => undefined)
      const size = sizes ? sizes.responseBodySize + sizes.responseHeadersSize : 0
      if (request.resourceType() === 'font') fontBytes += size
      else {
        bytes += size
        requests += 1
      }
    })
    await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' })
    await context.close()
  }
  const cpu = ((cpuSeconds(house.web.pid) - before) * 1000) / views
  await browser.close()
  const kb = (total: number) => (total / views / 1000).toFixed(0)
  return `A cold view in Chromium: ${cpu.toFixed(0)} ms of CPU in the web process, ${kb(bytes)} kB in ${(requests / views).toFixed(0)} requests, fonts apart (${kb(fontBytes)} kB).`
}
