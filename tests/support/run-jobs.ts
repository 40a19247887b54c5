import { startWorker } from '@/lib/cli/job-runner'
import { pool } from '@/lib/db'
import { tasks } from '@/lib/jobs/tasks'
import { until } from './processes'

/** The project's own worker on this test's database, until nothing that is due is left in the queue. */
export async function runDueJobs() {
  const worker = await startWorker({ databaseUrl: process.env.DATABASE_URL ?? '', tasks, schedule: [], concurrency: 4 })
  try {
    await until('the queue to be empty', async () => (await dueJobs()) === 0)
  } finally {
    await worker.stop()
  }
}

async function dueJobs(): Promise<number> {
  const due = 'SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts'
  const { rows } = await pool().query<{ count: number }>(due)
  return rows[0]?.count ?? 0
}
