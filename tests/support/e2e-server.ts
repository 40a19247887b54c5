// The real `npm start`, in an installation of its own that is new at each run.
import fs from 'node:fs'
import { startEmbeddedPostgres } from '@/lib/cli/embedded-postgres'

const dataDir = process.env.RADSLAG_DATA_DIR
if (!dataDir?.startsWith('.data/')) throw new Error('RADSLAG_DATA_DIR must name a folder in .data that may be emptied.')
if (fs.existsSync(dataDir)) {
  // Joins and so stops what an earlier run may have left; the data may be kept outside the folder.
  const leftover = await startEmbeddedPostgres({ dataDir, database: 'postgres', isForTests: true })
  await leftover.stop()
  fs.rmSync(leftover.directory, { recursive: true, force: true })
  fs.rmSync(dataDir, { recursive: true, force: true })
}
for (const name of ['DATABASE_URL', 'DATABASE_MIGRATION_URL', 'RADSLAG_DEMO', 'RADSLAG_URL', 'RADSLAG_SECRET', 'SMTP_URL'])
  delete process.env[name]
await import('@/lib/cli/start')
