import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { buildWhenStale } from '@/lib/cli/build'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { migrate } from '@/lib/cli/migrate'
import { webProgram } from '@/lib/cli/web-program'

export const PORT = 4600
const DATA = '.data/bench'
const DATABASE = 'radslag_bench'

export interface House {
  web: ChildProcess & { pid: number }
  postmaster: number
  statements: pg.Client
  close(): Promise<void>
}

/** A production build on a database of its own that counts its statements. */
export async function openHouse(): Promise<House> {
  await emptied()
  const database = await countingDatabase()
  await migrate(database.url)
  Object.assign(process.env, {
    PORT: String(PORT),
    DATABASE_URL: database.url,
    RADSLAG_DEMO: '0',
    RADSLAG_URL: `http://localhost:${PORT}`,
    RADSLAG_SECRET: 'b3nCh-Kq81LwZ0vYp5uXr7Jm2Gd9Ae6Hf4Tc',
    NEXTAUTH_URL: `http://localhost:${PORT}`,
    NEXTAUTH_SECRET: 'b3nCh-Kq81LwZ0vYp5uXr7Jm2Gd9Ae6Hf4Tc',
    NEXT_TELEMETRY_DISABLED: '1',
    LOG_LEVEL: 'warn',
    TRUST_PROXY: '1',
  })
  const distDir = process.env.NEXT_DIST_DIR ?? '.next'
  await buildWhenStale(distDir)
  const web = spawn(process.execPath, [await webProgram(distDir)], {
    env: { ...process.env, NODE_ENV: 'production', RADSLAG_PROCESS: 'web' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  }) as House['web']
  await untilAnswering()
  const statements = new pg.Client({ connectionString: database.url })
  await statements.connect()
  await statements.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
  const postmaster = Number(fs.readFileSync(path.join(database.directory, 'postmaster.pid'), 'utf8').split('\n')[0])
  return {
    web,
    postmaster,
    statements,
    close: async () => {
      web.kill('SIGTERM')
      await new Promise((resolve) => web.once('exit', resolve))
      await statements.end()
      await database.stop()
    },
  }
}

async function countingDatabase(): Promise<EmbeddedPostgres> {
  const first = await startEmbeddedPostgres({ dataDir: DATA, database: DATABASE })
  const admin = new pg.Client({ connectionString: first.url })
  await admin.connect()
  await admin.query("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'")
  await admin.end()
  await first.stop()
  return startEmbeddedPostgres({ dataDir: DATA, database: DATABASE })
}

async function emptied() {
  if (!fs.existsSync(DATA)) return
  const leftover = await startEmbeddedPostgres({ dataDir: DATA, database: 'postgres' })
  await leftover.stop()
  fs.rmSync(leftover.directory, { recursive: true, force: true })
  fs.rmSync(DATA, { recursive: true, force: true })
}

/** Health needs a worker, which a measurement of the web process leaves out: any answer will do. */
async function untilAnswering() {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://localhost:${PORT}/api/health`).catch(() => undefined)
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The application did not start.')
}
