// The process that does what was queued: mail, deadlines, retention. Stopping it, or killing it, loses no job.

import fs from 'node:fs'
import { env } from '@/lib/env'
import { schedule, tasks } from '@/lib/jobs/tasks'
import { log } from '@/lib/log'
import { startWorker } from './job-runner'
import { whenParentEnds } from './with-parent'

if (fs.existsSync('.env')) process.loadEnvFile('.env')
if (!env.DATABASE_URL) {
  console.error('A worker of its own needs DATABASE_URL: the database that the web processes use.')
  process.exit(1)
}
const worker = await startWorker({ databaseUrl: env.DATABASE_URL, tasks, schedule, concurrency: 2 })
log.info('worker is waiting for jobs')

let isStopping = false
async function stop() {
  if (isStopping) return
  isStopping = true
  await worker.stop()
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
whenParentEnds(() => void stop())
worker.lost.then((error) => {
  if (isStopping) return
  log.error({ error }, 'the worker lost the database')
  process.exit(1)
})
