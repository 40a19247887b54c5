// An installation where every box that takes words has been filled in by somebody who tries its locks, and a dialogue has gone
// the whole way like that. It runs as a program and tells on its control port how to reach everything, and what the server logged.
import http from 'node:http'
import { cloneDatabase, dropDatabases, startTestCluster, templateDatabase } from './cluster'
import { runProgram, until } from './processes'

const port = Number(process.env.WORLD_PORT)
const address = `http://localhost:${port}`
const database = `test_${process.pid}_hostile`
const cluster = await startTestCluster()
const url = await cloneDatabase(cluster, database, await templateDatabase(cluster))
const settings = {
  NODE_ENV: 'production',
  PORT: String(port),
  DATABASE_URL: url,
  RADSLAG_DEMO: '1',
  RADSLAG_URL: address,
  RADSLAG_SECRET: 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe',
  LOG_LEVEL: 'warn',
}
Object.assign(process.env, settings)
const { furnish } = await import('./hostile-furniture')
const map = await furnish()
const app = runProgram('lib/cli/server.ts', [], settings)
await until(`the application at ${address}: ${app.output()}`, isAnswering)
const control = http.createServer(answer).listen(port + 2, '127.0.0.1')
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
process.on('disconnect', () => void stop())

function answer(request: http.IncomingMessage, response: http.ServerResponse) {
  if (request.url === '/output') return response.end(app.output())
  response.setHeader('content-type', 'application/json')
  return response.end(JSON.stringify(map))
}

async function isAnswering() {
  if (app.child.exitCode !== null) throw new Error(app.output())
  return fetch(`${address}/tillganglighet`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function stop() {
  control.close()
  app.child.kill('SIGTERM')
  await app.ended
  const { disconnect } = await import('@/lib/db')
  await disconnect()
  await dropDatabases(cluster, [database])
  await cluster.stop()
  process.exit(0)
}
