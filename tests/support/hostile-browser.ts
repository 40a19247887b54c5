import { spawn } from 'node:child_process'
import type { BrowserContext } from '@playwright/test'
import { test as base, expect } from './browser'
import type { HostileMap } from './hostile-furniture'
import { until } from './processes'

export { expect }
export type Person = keyof HostileMap['sessions'] | 'anonymous'

interface Hostile {
  address: string
  map: HostileMap
  /** What the server has logged so far. */
  log(): Promise<string>
}

const port = 3140
const address = `http://localhost:${port}`
const control = `http://127.0.0.1:${port + 2}`

/** The browser's own watch over faults, in the installation of hostile-world.ts. */
export const test = base.extend<object, { hostile: Hostile }>({
  hostile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from this pattern
    async ({}, use) => {
      const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'tests/support/hostile-world.ts'], {
        env: { ...process.env, WORLD_PORT: String(port) },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const isThere = async () => {
        if (child.exitCode !== null) throw new Error('the hostile installation ended by itself')
        return fetch(control).then(
          ({ ok }) => ok,
          () => false,
        )
      }
      await until('the hostile installation', isThere, 200)
      const map: HostileMap = await (await fetch(control)).json()
      await use({ address, map, log: async () => (await fetch(`${control}/output`)).text() })
      child.kill('SIGTERM')
      await ended
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: address,
})

export const cookieOf = (map: HostileMap, person: Person) =>
  person === 'anonymous' ? '' : `next-auth.session-token=${map.sessions[person]}`

export async function become(context: BrowserContext, map: HostileMap, person: Person) {
  await context.clearCookies()
  if (person === 'anonymous') return
  await context.addCookies([
    { name: 'next-auth.session-token', value: map.sessions[person], url: address, httpOnly: true, sameSite: 'Lax' },
  ])
}
