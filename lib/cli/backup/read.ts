import fs from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { Advice } from '../cli-command'
import { type Heading, migrationsOf, type Sequences, type TableHeading, type TableSum, tablesOf, WHOLE } from './archive'
import { OpenTable } from './archived-table'

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
  }
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
