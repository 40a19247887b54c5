import { createHash, type Hash } from 'node:crypto'
import fs from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { Advice } from '../cli-command'
import { type Heading, JOBS, migrationsOf, type Sequences, type TableHeading, type TableSum, tablesOf, WHOLE } from './archive'

const ROWS_AT_A_TIME = 500

/** Puts an archive into an empty, migrated database: all of it, exactly, or nothing. Answers the number of rows. */
export async function readBackup(ownerUrl: string, file: string): Promise<number> {
  if (!fs.existsSync(file)) throw new Advice(`There is no file ${file}.`)
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'radslag restore' })
  await client.connect()
  try {
    await refuseUnlessEmpty(client)
    await client.query('BEGIN')
    await layGuardsAside(client)
    const rows = await restore(client, file)
    await client.query('COMMIT')
    return rows
  } finally {
    // Without its COMMIT the transaction ends with the connection, and nothing of the archive stays.
    await client.end()
  }
}

async function restore(client: pg.Client, file: string): Promise<number> {
  let total = 0
  let isWhole = false
  let open: OpenTable | undefined
  let isFirst = true
  for await (const text of linesOf(fs.createReadStream(file).pipe(createGunzip()))) {
    if (isFirst) {
      await refuseOtherVersion(client, text)
      isFirst = false
    } else if (open && !text.startsWith('{"rows":')) {
      await open.add(text)
    } else if (open) {
      total += await open.finish(JSON.parse(text) as TableSum)
      open = undefined
    } else if (text === WHOLE) isWhole = true
    else if (text.startsWith('{"sequences":')) await setSequences(client, JSON.parse(text) as Sequences)
    else open = new OpenTable(client, JSON.parse(text) as TableHeading)
  if (!isWhole) throw new Advice(`${file} ends too early: it was cut off while it was written or copied.`)
  return total
}

// Not node:readline: it also breaks at U+2028, which people's texts may hold.
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

class OpenTable {
  private readonly hash: Hash = createHash('sha256')
  private readonly columns: string
  private batch: string[] = []
  private rows = 0

  constructor(
    private readonly client: pg.Client,
    private readonly heading: TableHeading,
  ) {
    this.columns = heading.columns.join(', ')
  }

  async add(row: string) {
    this.hash.update(`${row}\n`)
    this.rows++
    this.batch.push(row)
    if (this.batch.length >= ROWS_AT_A_TIME) await this.flush()
  }

  async finish(sum: TableSum): Promise<number> {
    await this.flush()
    const { table } = this.heading
    if (sum.rows !== this.rows || sum.sha256 !== this.hash.digest('hex')) throw new Advice(`The archive's part for ${table} is damaged.`)
    if (table === JOBS) return 0
    const { rows } = await this.client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)
    if (rows[0]?.count !== sum.rows) throw new Error(`${table} holds ${rows[0]?.count} rows after the restore, not ${sum.rows}.`)
    return this.rows
  }

  private async flush() {
    if (this.batch.length === 0) return
    const { table } = this.heading
    const json = `[${this.batch.join(',')}]`
    this.batch = []
    if (table === JOBS) await this.client.query(QUEUE_AGAIN, [json])
    else
      await this.client.query(
        `INSERT INTO ${table} (${this.columns}) SELECT ${this.columns} FROM json_populate_recordset(NULL::${table}, $1)`,
        [json],
      )
  }
}

const QUEUE_AGAIN = `
  SELECT graphile_worker.add_job(j->>'task', (j->'payload'), j->>'queue', (j->>'runAt')::timestamptz, (j->>'maxAttempts')::int, j->>'key')
  FROM json_array_elements($1::json) j`

async function refuseUnlessEmpty(client: pg.Client) {
  for (const { table } of await tablesOf(client)) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`)
    if (rowCount) throw new Advice(`The database is not empty (${table} holds rows). A backup is restored into a new database only.`)
  }
}

async function refuseOtherVersion(client: pg.Client, text: string) {
  const heading = parseHeading(text)
  const here = await migrationsOf(client)
  const isSame = heading.migrations.map((migration) => migration.name).join() === here.map((migration) => migration.name).join()
  if (isSame) return
  const last = heading.migrations.at(-1)?.name
  throw new Advice(`The backup was made by another version (${last}). Install that version, restore there, then upgrade.`)
}

function parseHeading(text: string): Heading {
  const heading: unknown = text.startsWith('{"radslag":"backup"') ? JSON.parse(text) : undefined
  if (!heading) throw new Advice('The file is not a backup made by Rådslag.')
  return heading as Heading
}

// The guards would number and chain the events anew, and refuse rows that come before those they refer to.
async function layGuardsAside(client: pg.Client) {
  try {
    await client.query("SET LOCAL session_replication_role = 'replica'")
  } catch (cause) {
    const remedy = 'GRANT SET ON PARAMETER session_replication_role TO the_user;'
    throw new Advice(`A restore needs a database user that may lay triggers aside. Let an administrator run: ${remedy}`, { cause })
  }
}

async function setSequences(client: pg.Client, { sequences }: Sequences) {
  for (const [name, value] of Object.entries(sequences)) await client.query('SELECT setval($1::regclass, $2)', [name, value])
}
