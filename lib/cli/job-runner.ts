import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { type CronItem, parseCronItems, type Runner, type RunnerOptions, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { APP_ROLE } from '@/lib/db'
import { log } from '@/lib/log'
import { graphileLogger } from './graphile-logger'

export type WorkerOptions = { databaseUrl: string; tasks: TaskList; schedule: CronItem[]; concurrency: number }
export type Worker = { lost: Promise<unknown>; stop(): Promise<void> }

const START_LOCK = 4_207_113

/**
 * Runs jobs until it is stopped. The queue writes the runner's name on each job that it takes, and an advisory lock on
 * that name says that the runner lives; the lock goes with the process, however it ends, and the next start takes over.
 */
export async function startWorker({ databaseUrl, tasks, schedule, concurrency }: WorkerOptions): Promise<Worker> {
  const pool = new pg.Pool({ connectionString: databaseUrl, options: `-c role=${APP_ROLE}`, max: concurrency + 4 })
  pool.on('error', (error) => log.warn({ error }, 'an idle connection of the worker was lost'))
  pool.on('connect', (client) => client.on('error', (error) => log.warn({ error }, 'a connection of the worker was lost')))
  const alive = await pool.connect()
  const connectionLost = new Promise<unknown>((resolve) => alive.on('error', resolve).on('end', () => resolve('connection ended')))

  // One start at a time, so that nobody meets a runner that works already but is not yet known to live.
  await alive.query('SELECT pg_advisory_lock($1)', [START_LOCK])
  const { runner, name } = await runNamed({ pgPool: pool, taskList: tasks, parsedCronItems: parseCronItems(schedule), concurrency })
  await alive.query(`SELECT pg_advisory_lock(${keyOf('$1')})`, [name])
  await releaseJobsOfTheDead(alive, name)
  await alive.query('SELECT pg_advisory_unlock($1)', [START_LOCK])

  return {
    lost: Promise.race([connectionLost, runner.promise]).catch((error: unknown) => error),
    stop: async () => {
      await runner.stop()
      await untilWrittenOff(alive, name)
      alive.release()
      await pool.end()
    },
  }
}

const keyOf = (name: string) => `hashtextextended(${name}, 0)`

async function runNamed(options: RunnerOptions): Promise<{ runner: Runner; name: string }> {
  const events: WorkerEvents = new EventEmitter()
  let name = ''
  events.once('pool:create', ({ workerPool }) => {
    name = workerPool.id
  })
  const runner = await run({ ...options, events, noHandleSignals: true, pollInterval: 2000, logger: graphileLogger() })
  return { runner, name }
}

// stop() answers when the tasks are done, but the rows that say so are still on their way: closing the pool at once would
// leave finished jobs locked, to run again hours later.
async function untilWrittenOff(client: pg.PoolClient, name: string) {
  for (let waited = 0; waited < 5000; waited += 50) {
    const { rowCount } = await client.query('SELECT 1 FROM graphile_worker.jobs WHERE locked_by = $1 LIMIT 1', [name])
    if (!rowCount) return
    await pause(50)
  }
}

async function releaseJobsOfTheDead(client: pg.PoolClient, self: string) {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM (
      SELECT locked_by AS name FROM graphile_worker.jobs UNION SELECT locked_by FROM graphile_worker._private_job_queues
    ) runners WHERE name <> $1 AND pg_try_advisory_xact_lock(${keyOf('name')})`,
    [self],
  )
  if (rows.length === 0) return
  await client.query('SELECT graphile_worker.force_unlock_workers($1)', [rows.map(({ name }) => name)])
  log.info({ runners: rows.length }, 'took over the jobs of runners that are gone')
}
