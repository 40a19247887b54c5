import { afterAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { health } from '@/lib/queries/health'
import { countQueries } from '../support/count-queries'

// Other tests of this worker leave jobs of days long past.
beforeEach(() => db.$executeRaw`DELETE FROM graphile_worker._private_jobs`)
afterAll(() => db.$executeRaw`DELETE FROM graphile_worker._private_jobs`)

it('all is well in a migrated database, and one statement says so', async () => {
  const { result, statements } = await countQueries(health)
  expect(result).toEqual({ database: true, migrations: true, jobs: true })
  expect(statements).toHaveLength(1)
})

it('a job that nobody has begun for ten minutes says that no worker is at work', async () => {
  await db.$executeRaw`SELECT graphile_worker.add_job('never.done', '{}', run_at := now() - interval '11 minutes', job_key := 'health')`
  expect(await health()).toEqual({ database: true, migrations: true, jobs: false })
})

it('a job whose time has not come is no worry', async () => {
  await db.$executeRaw`SELECT graphile_worker.add_job('never.done', '{}', run_at := now() + interval '1 day', job_key := 'health')`
  expect(await health()).toMatchObject({ jobs: true })
})
