import type pg from 'pg'

/** The first line of an archive. Then, for each table, its heading, its rows as JSON, its sum; last, the word that it is whole. */
export type Heading = { radslag: 'backup'; version: 1; madeAt: string; migrations: Migration[] }
export type Migration = { name: string; checksum: string }
export type TableHeading = { table: string; columns: string[] }
export type TableSum = { rows: number; sha256: string }
export type Sequences = { sequences: Record<string, string> }
export const WHOLE = '{"whole":true}'

/** Queued work is archived as what was asked for; the queue's own tables are not. */
export const JOBS = 'graphile_worker.jobs'

export async function tablesOf(client: pg.Client): Promise<TableHeading[]> {
  const { rows } = await client.query<TableHeading>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS table, array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE n.nspname IN ('public', 'identity') AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    GROUP BY 1 ORDER BY 1`)
  return rows
}

export async function sequencesOf(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS value
    FROM pg_sequences WHERE schemaname IN ('public', 'identity') AND last_value IS NOT NULL`)
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

export async function migrationsOf(client: pg.Client): Promise<Migration[]> {
  const { rows } = await client.query<Migration>(
    'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1',
  )
  return rows
}
