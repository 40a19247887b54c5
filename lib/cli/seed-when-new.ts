import fs from 'node:fs'
import pg from 'pg'

const SEED = 'prisma/seed/main.ts'
const BEGUN = 'demo data: begun'
const DONE = 'demo data: done'

/** Fills a new demo database, once. A seeding that was cut short is begun again from empty tables. */
export async function seedWhenNew(databaseUrl: string): Promise<void> {
  if (!fs.existsSync(SEED)) return
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'radslag seed' })
  await client.connect()
  try {
    const state = await comment(client)
    if (state === DONE) return
    if (state === BEGUN) await emptyTables(client)
    else if (await isInUse(client)) return
    console.log('Filling in the demo: Strandvik, a municipality that does not exist …')
    await setComment(client, BEGUN)
    const { seedDemo }: { seedDemo: () => Promise<void> } = await import('@/prisma/seed/main')
    await seedDemo()
    await setComment(client, DONE)
  } finally {
    await client.end()
  }
}

async function comment(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ text: string | null }>(
    "SELECT shobj_description(oid, 'pg_database') AS text FROM pg_database WHERE datname = current_database()",
  )
  return rows[0]?.text ?? null
}

async function setComment(client: pg.Client, text: string) {
  await client.query(`COMMENT ON DATABASE ${client.escapeIdentifier(client.database ?? '')} IS ${client.escapeLiteral(text)}`)
}

async function isInUse(client: pg.Client) {
  const { rowCount } = await client.query('SELECT 1 FROM "Organisation" LIMIT 1')
  return Boolean(rowCount)
}

// The audit log refuses to be emptied by anyone but the owner with its guards laid aside, which only happens here.
async function emptyTables(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'identity') AND tablename <> '_prisma_migrations'",
  )
  await client.query("SET session_replication_role = 'replica'")
  await client.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')}`)
  await client.query("SET session_replication_role = 'origin'")
}
