import { createHash, type Hash } from 'node:crypto'
import type pg from 'pg'
import { Advice } from '../cli-command'
import { JOBS, type TableHeading, type TableSum } from './archive'

const ROWS_AT_A_TIME = 500

/** One table's part of an archive while it is read: its rows go into the database, and are counted and summed. */
export class OpenTable {
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
