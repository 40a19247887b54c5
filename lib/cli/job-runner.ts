import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { APP_ROLE } from '@/lib/db'
import { log } from '@/lib/log'
import { graphileLogger } from './graphile-logger'

export type WorkerOptions = { databaseUrl: string; tasks: TaskList; schedule: string; concurrency: number }
export type Worker = { lost: Promise<unknown>; stop(): Promise<void> }

/**
 * Runs jobs until it is stopped. Each lane of work goes under a name of its own, and an advisory lock on that name says
 * that it lives; the lock goes with the process, however it ends, and the next start takes over what it was doing.
 */
export async function startWorker({ databaseUrl, tasks, schedule, concurrency }: WorkerOptions): Promise<Worker> {
  const pool = new pg.Pool({ connectionString: databaseUrl, options: `-c role=${APP_ROLE}`, max: concurrency * 2 + 2 })
  pool.on('error', (error) => log.warn({ error }, 'an idle connection of the worker was lost'))
  pool.on('connect', (client) => client.on('error', (error) => log.warn({ error }, 'a connection of the worker was lost')))

  const names = Array.from({ length: concurrency }, () => `radslag-${randomUUID()}`)
  const alive = await pool.connect()
  for (const name of names) await alive.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name])
  await releaseJobsOfTheDead(alive)

  const lanes: Runner[] = []
  for (const [index, workerId] of names.entries()) {
    const options = { pgPool: pool, taskList: tasks, crontab: index === 0 ? schedule : '', workerId, concurrency: 1, noHandleSignals: true }
    lanes.push(await run({ ...options, pollInterval: 2000, logger: graphileLogger() }))
  }
  const connectionLost = new Promise<unknown>((resolve) => alive.on('error', resolve).on('end', () => resolve('connection ended')))
  const lanesEnded = lanes.map((lane) => lane.promise.then(() => 'a lane ended'))
  return {
    lost: Promise.race([connectionLost, ...lanesEnded]).catch((error: unknown) => error),
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()))
      // stop() answers when the task is done, but the row that says so is still on its way: without this pause a finished
      // job would stay locked and run again.
      await pause(300)
      alive.release()
      await pool.end()
    },
  }
}

async function releaseJobsOfTheDead(client: pg.PoolClient) {
  const { rows } = await client.query<{ worker: string }>(`
    SELECT locked_by AS worker FROM graphile_worker.jobs WHERE locked_by IS NOT NULL
    UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL`)
  const dead: string[] = []
  for (const { worker } of rows) {
    const lock = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free', [worker])
    if (!lock.rows[0]?.free) continue
    dead.push(worker)
  }
  if (dead.length) await client.query('SELECT graphile_worker.force_unlock_workers($1)', [dead])
  for (const worker of dead) await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [worker])
}
