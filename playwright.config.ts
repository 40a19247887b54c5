import { defineConfig, devices } from '@playwright/test'
import { chromiumPath } from './lib/cli/chromium.mjs'

const PORT = process.env.E2E_PORT ?? '3105'
const address = `http://localhost:${PORT}`
const desktop = devices['Desktop Chrome']

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  retries: 0,
  outputDir: 'test-results',
  use: {
    ...desktop,
    baseURL: address,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'js' },
    // Everything that a resident does works without JavaScript as well.
    { name: 'nojs', testMatch: 'residents/**', use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'exec node --conditions=react-server --import tsx tests/support/e2e-server.ts',
    url: `${address}/api/health`,
    env: { PORT, RADSLAG_DATA_DIR: '.data/e2e', LOG_LEVEL: 'warn' },
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
})
