import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBackup } from '@/lib/cli/backup/read'
import { writeBackup } from '@/lib/cli/backup/write'
import { verifyAudit } from '@/lib/cli/commands/audit'
import type { EmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { cloneDatabase, dropDatabases, startTestCluster, templateDatabase } from '../support/cluster'

const names = ['source', 'target', 'spoilt'].map((part) => `test_${process.pid}_${part}`)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'radslag-backup-'))
const archive = path.join(folder, 'backup.gz')
// Quotes, line ends of every kind, and what JSON and COPY would each want to escape.
const HOSTILE = 'å "citat" \\N \\\n\r\n\u2028\u2029 \t {"rows":9} 🙂 \';--'
const organisationId = randomUUID()
let cluster: EmbeddedPostgres
let source: string
let target: string
let spoilt: string

beforeAll(async () => {
  cluster = await startTestCluster()
  const template = await templateDatabase(cluster)
  const urls = []
  for (const name of names) urls.push(await cloneDatabase(cluster, name, template))
  ;[source = '', target = '', spoilt = ''] = urls
  await query(source, 'INSERT INTO "Organisation" (id, slug, name, "placeName", hosts, population) VALUES ($1, $2, $3, $3, $4, $5)', [
    organisationId,
    'strandvik',
    HOSTILE,
    ['dialog.example', HOSTILE],
    { big: 12345678901234, text: HOSTILE },
  ])
  const events = Array.from({ length: 1200 }, (_, count) => ({
    kind: 'organisation.edited',
    organisationId,
    data: { fields: [`${count}`, HOSTILE] },
  }))
  await query(source, 'SELECT record($1, $2, $3)', ['system', JSON.stringify(events), '[]'])
  const job = { task: 'mail.send', payload: { mailId: HOSTILE }, key: 'once', runAt: '2030-01-01T00:00:00Z' }
  await query(source, 'SELECT record($1, $2, $3)', ['system', '[]', JSON.stringify([job])])
})

afterAll(async () => {
  fs.rmSync(folder, { recursive: true })
  await dropDatabases(cluster, names)
  await cluster.stop()
})

async function query(url: string, sql: string, params: unknown[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, params)).rows
  } finally {
    await client.end()
  }
}

const CONTENT = `SELECT (SELECT json_agg(o ORDER BY id) FROM "Organisation" o) AS organisations,
  (SELECT md5(string_agg(e::text, '|' ORDER BY id)) FROM "AuditEvent" e) AS events,
  (SELECT json_agg(json_build_object('task', t.identifier, 'payload', j.payload::jsonb, 'key', j.key, 'at', j.run_at))
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id) AS jobs`

it('a backup restored into an empty database is the same, down to the last letter, and the audit chain holds', async () => {
  const written = await writeBackup(source, archive)
  expect(fs.statSync(archive).mode & 0o777).toBe(0o600)
  expect(await readBackup(target, archive)).toBe(written - 1)
  expect(await query(target, CONTENT)).toEqual(await query(source, CONTENT))
  expect(await verifyAudit(target)).toEqual({ events: 1200, chains: 1, broken: [] })
})

it('the restored database goes on: the next event continues the chain', async () => {
  const event = { kind: 'organisation.edited', organisationId, data: { fields: ['next'] } }
  await query(target, 'SELECT record($1, $2, $3)', ['system', JSON.stringify([event]), '[]'])
  expect(await verifyAudit(target)).toEqual({ events: 1201, chains: 1, broken: [] })
})

it('an event changed behind the guards is found', async () => {
  await query(target, `SET session_replication_role = 'replica'; UPDATE "AuditEvent" SET data = '{"fields":["another"]}' WHERE seq = 7`)
  const { broken } = await verifyAudit(target)
  expect(broken).toEqual([{ chain: organisationId, seq: 7 }])
})

it('a database that holds anything is left alone', async () => {
  await expect(readBackup(source, archive)).rejects.toThrow(/not empty/)
})

it.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2), /too early|Unexpected|JSON/],
  ['changed', (text: string) => text.replace('"fields": ["500"', '"fields": ["501"'), /damaged/],
  ['from another version', (text: string) => text.replace('_guards"', '_others"'), /another version/],
  ['something else', () => 'hello\n', /not a backup/],
])('an archive that is %s leaves nothing behind', async (_, spoil, words) => {
  const file = path.join(folder, 'spoilt.gz')
  fs.writeFileSync(file, gzipSync(spoil(gunzipSync(fs.readFileSync(archive)).toString())))
  await expect(readBackup(spoilt, file)).rejects.toThrow(words)
  expect(await query(spoilt, 'SELECT id FROM "Organisation"')).toEqual([])
})
