import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { EmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { cloneDatabase, dropDatabases, startTestCluster, templateDatabase } from '../support/cluster'
import { type Run, runProgram, until } from '../support/processes'

const DATABASE = `test_${process.pid}_jobs`
let cluster: EmbeddedPostgres
let url: string
let client: pg.Client
const runs: Run[] = []

beforeAll(async () => {
  cluster = await startTestCluster()
  const template = await templateDatabase(cluster)
  url = await cloneDatabase(cluster, DATABASE, template)
  client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE TABLE begun (job text); CREATE TABLE effect (job text PRIMARY KEY); GRANT ALL ON begun, effect TO radslag_app')
})

afterAll(async () => {
  await client.end()
  await dropDatabases(cluster, [DATABASE])
  await cluster.stop()
})

beforeEach(() => client.query('TRUNCATE begun, effect'))

afterEach(() => {
  for (const run of runs.splice(0)) run.child.kill('SIGKILL')
})

async function worker() {
  const run = runProgram('tests/support/job-worker.ts', [], { TEST_DATABASE_URL: url })
  runs.push(run)
  await until('the worker waits for jobs', () => run.output().includes('waiting for jobs'))
  return run
}

async function rowsOf(table: string) {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)
  return rows[0]?.count ?? 0
}

const queue = () => client.query("SELECT graphile_worker.add_job('slow', '{}')")
const queued = () => rowsOf('graphile_worker.jobs')

it('a worker whose parent was killed while it was starting ends by itself', async () => {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/cli/worker.ts']
  const env = { ...process.env, DATABASE_URL: url, RADSLAG_DEMO: '0', RADSLAG_SECRET: 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe' }
  const orphan = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env })
  const ended = new Promise((resolve) => orphan.on('exit', resolve))
  orphan.disconnect()
  const outcome = await Promise.race([ended, pause(60_000, 'still there')])
  orphan.kill('SIGKILL')
  expect(outcome).toBe(0)
})

it('a worker that is killed in the middle of a job neither loses nor repeats its effect', async () => {
  await queue()
  const first = await worker()
  await until('the job has begun', () => rowsOf('begun'))
  first.child.kill('SIGKILL')
  await first.ended
  expect(await queued()).toBe(1)

  await worker()
  await until('the effect is there', () => rowsOf('effect'), 20)
  await until('the queue is empty', async () => (await queued()) === 0, 20)
  expect(await rowsOf('begun')).toBe(2)
  expect(await rowsOf('effect')).toBe(1)
})

it('a worker that starts beside a living one leaves its job alone', async () => {
  await queue()
  await worker()
  await until('the job has begun', () => rowsOf('begun'))
  await worker()
  await until('the queue is empty', async () => (await queued()) === 0, 20)
  expect(await rowsOf('begun')).toBe(1)
})

it('a worker that is asked to stop finishes its job and leaves none that would run again', async () => {
  await queue()
  const only = await worker()
  await until('the job has begun', () => rowsOf('begun'))
  only.child.kill('SIGTERM')
  expect(await only.ended).toBe(0)
  expect(await rowsOf('effect')).toBe(1)
  expect(await queued()).toBe(0)
})
