// Runs before each test file: names this worker's database, as start does for the application.
import { afterAll, inject } from 'vitest'

const url = inject('databaseUrls')[Number(process.env.VITEST_POOL_ID) - 1]
if (!url) throw new Error(`There is no database for worker ${process.env.VITEST_POOL_ID}.`)
Object.assign(process.env, {
  DATABASE_URL: url,
  RADSLAG_DEMO: '1',
  RADSLAG_SECRET: 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe',
  LOG_LEVEL: 'silent',
})

afterAll(async () => {
  const { disconnect } = await import('@/lib/db')
  await disconnect()
})
