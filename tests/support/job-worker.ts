// A worker with a task that says when it has begun, takes its time, and then leaves its effect once for each job.
import { setTimeout as pause } from 'node:timers/promises'
import type { JobHelpers } from 'graphile-worker'
import { startWorker } from '@/lib/cli/job-runner'

const worker = await startWorker({
  databaseUrl: process.env.TEST_DATABASE_URL ?? '',
  schedule: [],
  concurrency: 2,
  tasks: {
    slow: async (_payload: unknown, helpers: JobHelpers) => {
      await helpers.query('INSERT INTO begun (job) VALUES ($1)', [helpers.job.id])
      await pause(1500)
      await helpers.query('INSERT INTO effect (job) VALUES ($1) ON CONFLICT DO NOTHING', [helpers.job.id])
    },
  },
})
console.log('waiting for jobs')
process.on('SIGTERM', () => void worker.stop().then(() => process.exit(0)))
