import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { type Heading, JOBS, migrationsOf, type Sequences, sequencesOf, type TableHeading, type TableSum, tablesOf, WHOLE } from './archive'

const ROWS_AT_A_TIME = 1000
const JOB_ROWS = `
  SELECT t.identifier AS task, j.payload::jsonb, q.queue_name AS queue, j.run_at AS "runAt", j.max_attempts AS "maxAttempts", j.key
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id WHERE j.attempts < j.max_attempts`

/** Writes everything that the database holds, as it stood at one moment, while the application goes on. Answers the number of rows. */
export async function writeBackup(ownerUrl: string, file: string, now = new Date()): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'radslag backup' })
  await client.connect()
  const draft = `${file}.part`
  let total = 0
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const lines = archiveLines(client, now, (rows) => {
      total += rows
    })
    // Names and addresses are in it: for the owner's eyes only.
    await pipeline(Readable.from(lines), createGzip({ level: 6 }), fs.createWriteStream(draft, { mode: 0o600 }))
    fs.renameSync(draft, file)
    return total
  } finally {
    fs.rmSync(draft, { force: true })
    await client.end()
  }
}

async function* archiveLines(client: pg.Client, now: Date, counted: (rows: number) => void): AsyncGenerator<string> {
  const heading: Heading = { radslag: 'backup', version: 1, madeAt: now.toISOString(), migrations: await migrationsOf(client) }
  yield line(heading)
  for (const table of await tablesOf(client)) {
    yield* tableLines(client, table, `SELECT ${table.columns.join(', ')} FROM ${table.table}`, counted)
  }
  yield* tableLines(client, { table: JOBS, columns: [] }, JOB_ROWS, counted)
  const sequences: Sequences = { sequences: await sequencesOf(client) }
  yield line(sequences)
  yield `${WHOLE}\n`
}

async function* tableLines(client: pg.Client, heading: TableHeading, query: string, counted: (rows: number) => void) {
  yield line(heading)
  const hash = createHash('sha256')
  let rows = 0
  // The database writes the JSON itself, so that no number or time is rounded on its way through this process.
  await client.query(`DECLARE archive NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS row FROM (${query}) r`)
  for (;;) {
    const batch = await client.query<{ row: string }>(`FETCH ${ROWS_AT_A_TIME} FROM archive`)
    if (batch.rows.length === 0) break
    const text = batch.rows.map(({ row }) => `${row}\n`).join('')
    hash.update(text)
    rows += batch.rows.length
    yield text
  }
  await client.query('CLOSE archive')
  const sum: TableSum = { rows, sha256: hash.digest('hex') }
  yield line(sum)
  counted(rows)
}

function line(content: Heading | TableHeading | TableSum | Sequences) {
  return `${JSON.stringify(content)}\n`
}
