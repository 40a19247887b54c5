import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { migrate } from '@/lib/cli/migrate'

export const TEST_DATA = '.data/test'
const TEMPLATE_LOCK = 4_207_112

/** One server for all test runs on this machine; several runs share it, and the last one stops it. */
export function startTestCluster(): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir: TEST_DATA, database: 'postgres', isForTests: true })
}

/** A migrated, empty database to clone: made once for each state of prisma/migrations. */
export async function templateDatabase(cluster: EmbeddedPostgres): Promise<string> {
  const name = `template_${migrationsFingerprint()}`
  const admin = await connect(cluster.url)
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const known = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (known.rowCount) return name
    const draft = `${name}_draft`
    await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await admin.query(`CREATE DATABASE ${draft}`)
    await migrate(withDatabase(cluster.url, draft))
    await admin.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
    return name
  } finally {
    await admin.end()
  }
}

export async function cloneDatabase(cluster: EmbeddedPostgres, name: string, template?: string): Promise<string> {
  const admin = await connect(cluster.url)
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK])
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await admin.query(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`)
    return withDatabase(cluster.url, name)
  } finally {
    await admin.end()
  }
}

export async function dropDatabases(cluster: EmbeddedPostgres, names: string[]): Promise<void> {
  const admin = await connect(cluster.url)
  try {
    for (const name of names) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  } finally {
    await admin.end()
  }
}

/** Databases are named after the process that made them; those of a run that was killed are dropped by the next. */
export async function dropAbandoned(cluster: EmbeddedPostgres): Promise<void> {
  const admin = await connect(cluster.url)
  const { rows } = await admin.query<{ name: string }>("SELECT datname AS name FROM pg_database WHERE datname ~ '^test_[0-9]+_'")
  await admin.end()
  const isAbandoned = (name: string) => !fs.existsSync(`/proc/${name.split('_')[1]}`)
  if (fs.existsSync('/proc')) await dropDatabases(cluster, rows.map(({ name }) => name).filter(isAbandoned))
}

export function withDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

async function connect(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

function migrationsFingerprint() {
  const hash = createHash('sha256')
  const folders = fs.readdirSync('prisma/migrations', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of folders.sort((a, b) => a.name.localeCompare(b.name))) {
    hash.update(name).update(fs.readFileSync(path.join('prisma/migrations', name, 'migration.sql')))
  }
  // The queue's own tables and grants are part of the template as well.
  hash.update(fs.readFileSync('lib/cli/migrate.ts'))
  return hash.digest('hex').slice(0, 12)
}
