import { type ChildProcess, spawn } from 'node:child_process'
import { test as base } from '@playwright/test'

export interface World {
  address: string
  /** Links to our pages in the mails to somebody, the latest last. */
  linksTo(email: string): Promise<string[]>
  /** Lets the mailed keys grow too old. */
  expireKeys(): Promise<void>
}

/**
 * Tests that sign in for real get an installation of their own, with its mail server and identity provider (sign-in-world.ts).
 * A worker that starts anew after a failure gets other ports: the one before it may still be on its way down.
 */
export const test = base.extend<object, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from this pattern
    async ({}, use, { workerIndex }) => {
      const port = Number(process.env.E2E_PORT ?? 3105) + 20 + workerIndex * 3
      const control = `http://127.0.0.1:${port + 2}`
      const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'tests/support/sign-in-world.ts'], {
        env: { ...process.env, WORLD_PORT: String(port) },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      })
      await untilAnswering(control, child)
      await use({
        address: `http://localhost:${port}`,
        linksTo: (email) => linksTo(control, email),
        expireKeys: async () => void (await fetch(`${control}/expire`)),
      })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ world }, use) => use(world.address),
})

async function untilAnswering(control: string, child: ChildProcess) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error('the installation for sign-in ended by itself')
    if (
      await fetch(control).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error('the installation for sign-in did not start')
}

async function linksTo(control: string, email: string): Promise<string[]> {
  const mails: { to: string[]; raw: string }[] = await (await fetch(control)).json()
  return mails.filter(({ to }) => to.includes(email)).flatMap(({ raw }) => readable(raw).match(/http:\/\/localhost:\d+\/\S+/g) ?? [])
}

/** Undoes quoted-printable, which breaks long lines with "=". */
const readable = (raw: string) =>
  raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
