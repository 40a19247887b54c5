import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { APP_ROLE } from '@/lib/db'
import { log } from '@/lib/log'
import { Advice } from './cli-command'
import { graphileLogger } from './graphile-logger'

const MIGRATIONS = 'prisma/migrations'
// The advisory lock that Prisma's own engine takes, so that the two never run at the same time.
const PRISMA_LOCK = 72_707_369

type Applied = { migration_name: string; checksum: string; finished_at: Date | null; rolled_back_at: Date | null }

/**
 * Brings a database up to date: the role, the job queue, then prisma/migrations, recorded as `prisma migrate deploy`
 * would. Safe to run from several processes at once. Answers the names of the migrations that it applied.
 */
export async function migrate(ownerUrl: string, appUrl = ownerUrl): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'radslag migrate' })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await createRole(client, decodeURIComponent(new URL(appUrl).username))
    await runMigrations({ connectionString: ownerUrl, logger: graphileLogger() })
    await openQueueToRole(client)
    const applied = await applyPending(client)
    // After the migrations, whose grants are for all tables. The application reads here whether it is up to date.
    await client.query(`REVOKE ALL ON _prisma_migrations FROM ${APP_ROLE}; GRANT SELECT ON _prisma_migrations TO ${APP_ROLE}`)
    return applied
  } finally {
    await client.end()
  }
}

function migrationNames(): string[] {
  const folders = fs.readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map((folder) => folder.name).sort()
}

// Tables belong to the owner; the application acts as a role that may only do what the migrations grant it.
async function createRole(client: pg.Client, appUser: string) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE])
  const create = `CREATE ROLE ${APP_ROLE} NOLOGIN`
  const grant = `GRANT ${APP_ROLE} TO ${client.escapeIdentifier(appUser)}`
  try {
    if (!rowCount) await client.query(create)
    if (!(await mayActAsRole(client, appUser))) await client.query(grant)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
    const remedy = `${rowCount ? '' : `${create}; `}${grant};`
    throw new Advice(`The database user may not create or give roles. Let an administrator of the database run this once: ${remedy}`)
  }
}

// From PostgreSQL 16 on, whoever creates a role is a member of it that may hand it on but not act as it.
async function mayActAsRole(client: pg.Client, user: string): Promise<boolean> {
  const version = await client.query<{ number: number }>("SELECT current_setting('server_version_num')::int AS number")
  const privilege = (version.rows[0]?.number ?? 0) >= 160_000 ? 'SET' : 'MEMBER'
  const { rows } = await client.query<{ may: boolean }>('SELECT pg_has_role($1, $2, $3) AS may', [user, APP_ROLE, privilege])
  return rows[0]?.may ?? false
}

// The queue's tables are closed by row level security to all but their owner.
async function openQueueToRole(client: pg.Client) {
  await client.query(`
    GRANT USAGE ON SCHEMA graphile_worker TO ${APP_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${APP_ROLE};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${APP_ROLE};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${APP_ROLE};
    DO $$ DECLARE closed record; BEGIN
      FOR closed IN SELECT c.oid::regclass AS name FROM pg_class c
        WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
        AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = '${APP_ROLE}')
      LOOP EXECUTE format('CREATE POLICY ${APP_ROLE} ON %s TO ${APP_ROLE} USING (true) WITH CHECK (true)', closed.name); END LOOP;
    END $$`)
}

async function applyPending(client: pg.Client): Promise<string[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
    logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`)
  const { rows } = await client.query<Applied>('SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations')
  const failed = rows.find((row) => !row.finished_at && !row.rolled_back_at)
  if (failed) {
    const name = failed.migration_name
    throw new Error(`Migration ${name} failed earlier. Mend the database, then run: npx prisma migrate resolve --rolled-back ${name}`)
  }
  const checksums = new Map(rows.filter((row) => !row.rolled_back_at).map((row) => [row.migration_name, row.checksum]))
  const applied: string[] = []
  for (const name of migrationNames()) {
    const sql = fs.readFileSync(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    const known = checksums.get(name)
    if (known && known !== checksum) log.warn({ migration: name }, 'a migration was changed after it was applied to this database')
    if (known) continue
    await apply(client, { name, sql, checksum })
    applied.push(name)
  }
  return applied
}

async function apply(client: pg.Client, migration: { name: string; sql: string; checksum: string }) {
  const id = randomUUID()
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    migration.checksum,
    migration.name,
  ])
  try {
    // One message of the simple protocol is one transaction: a file that fails leaves nothing behind.
    await client.query(migration.sql)
  } catch (error) {
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)])
    throw new Error(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id])
}
