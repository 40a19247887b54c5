import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_SECONDS = 120

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}

/** Waits until the application itself says that it is well. */
export async function untilHealthy(port: number, isGivenUp: () => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE_SECONDS * 1000 && !isGivenUp(); waited += 200) {
    const answer = await fetch(`http://localhost:${port}/api/health`).catch(() => undefined)
    if (answer?.ok) return
    await pause(200)
  }
  if (!isGivenUp()) throw new Error(`The application did not become healthy within ${PATIENCE_SECONDS} seconds. See the log above.`)
}
