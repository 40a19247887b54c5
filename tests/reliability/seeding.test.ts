import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { cloneDatabase, dropDatabases, startTestCluster, templateDatabase } from '../support/cluster'
import { type Run, runProgram, until } from '../support/processes'

const DATABASE = `test_${process.pid}_seeding`
let cluster: EmbeddedPostgres
let url: string
let client: pg.Client
const runs: Run[] = []

beforeAll(async () => {
  cluster = await startTestCluster()
  url = await cloneDatabase(cluster, DATABASE, await templateDatabase(cluster))
  client = new pg.Client({ connectionString: url })
  await client.connect()
})

afterAll(async () => {
  for (const { child, ended } of runs) {
    child.kill('SIGKILL')
    await ended
  }
  await client.end()
  await dropDatabases(cluster, [DATABASE])
  await cluster.stop()
})

function seed(): Run {
  const run = runProgram('tests/support/demo-seeder.ts', [], {
    DATABASE_URL: url,
    RADSLAG_DEMO: '1',
    RADSLAG_SECRET: 'demo',
    LOG_LEVEL: 'error',
  })
  runs.push(run)
  return run
}

async function count(table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${table}"`)
  return rows[0]?.count ?? 0
}

it('a first start that was killed while it filled in the demo leaves nothing half; the next one fills it in, and only once', async () => {
  const first = seed()
  await until('some of it is there', async () => (await count('Contribution')) > 20)
  first.child.kill('SIGKILL')
  await first.ended
  const half = await count('Contribution')

  const second = seed()
  expect(await second.ended, second.output()).toBe(0)
  const whole = [await count('Organisation'), await count('Dialogue'), await count('Contribution'), await count('AuditEvent')]
  expect(whole[2]).toBeGreaterThan(half)
  expect(whole[0]).toBe(2)

  const third = seed()
  expect(await third.ended, third.output()).toBe(0)
  expect([await count('Organisation'), await count('Dialogue'), await count('Contribution'), await count('AuditEvent')]).toEqual(whole)
  const { rows } = await client.query('SELECT * FROM audit_broken()')
  expect(rows).toEqual([])
})
