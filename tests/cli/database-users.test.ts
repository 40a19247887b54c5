import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { submitContribution } from '@/lib/commands/contribution'
import { disconnect } from '@/lib/db'
import { anonymous } from '@/lib/domain/actor'
import { withDatabase } from '../support/cluster'
import { accepted } from '../support/expect'
import { aDialogue } from '../support/factories/dialogue'
import { finishedDrafts } from '../support/finished-drafts'
import { runProgram } from '../support/processes'

const dataDir = path.resolve(`.data/users-${process.pid}`)
const SECRET = 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe'
let server: EmbeddedPostgres
let admin: pg.Client

// A server of its own: roles belong to the whole server, and here there must be none of ours to begin with.
beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir, database: 'postgres', isForTests: true })
  admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
})

afterAll(async () => {
  await disconnect()
  await admin.end()
  await server.stop()
  for (const folder of [server.directory, dataDir]) fs.rmSync(folder, { recursive: true, force: true })
})

async function user(name: string, attributes = ''): Promise<void> {
  await admin.query(`CREATE ROLE ${name} LOGIN NOSUPERUSER PASSWORD 'secret' ${attributes}`)
}

function urlAs(name: string, database: string): string {
  const url = new URL(withDatabase(server.url, database))
  url.username = name
  url.password = 'secret'
  return url.href
}

/** Any command at the keyboard opens and migrates the database, as a start does. */
async function open(variables: Record<string, string>) {
  const run = runProgram('lib/cli/radslag.ts', ['audit', 'verify'], { RADSLAG_DEMO: '0', RADSLAG_SECRET: SECRET, ...variables })
  return { code: await run.ended, said: run.output() }
}

it('a user who may create roles, but is no superuser, sets everything up by itself', async () => {
  await user('builder', 'CREATEROLE')
  await admin.query('CREATE DATABASE one OWNER builder')
  expect(await open({ DATABASE_URL: urlAs('builder', 'one') })).toMatchObject({ code: 0, said: expect.stringContaining('unbroken') })
})

it('with two users, the application owns nothing, cannot touch the audit, and does its work', async () => {
  await user('owner', 'CREATEROLE')
  await user('app')
  await admin.query('CREATE DATABASE two OWNER owner')
  await admin.query('GRANT radslag_app TO owner WITH ADMIN OPTION')
  const settings = { DATABASE_URL: urlAs('app', 'two'), DATABASE_MIGRATION_URL: urlAs('owner', 'two') }
  expect(await open(settings)).toMatchObject({ code: 0 })

  Object.assign(process.env, settings, { RADSLAG_SECRET: SECRET, RADSLAG_DEMO: '0', LOG_LEVEL: 'silent' })
  const dialogue = await aDialogue.open()
  const [token = ''] = await finishedDrafts(dialogue, 1)
  const { organisationId, slug } = dialogue
  expect(accepted(await submitContribution(anonymous, { token, organisationId, slug })).seqNo).toBe(1)

  const client = new pg.Client({ connectionString: settings.DATABASE_URL })
  await client.connect()
  for (const statement of [
    'UPDATE "AuditEvent" SET actor = \'somebody else\'',
    'DELETE FROM "AuditEvent"',
    'TRUNCATE "AuditEvent"',
    'ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL',
    'SELECT * FROM "ChainHead"',
    'CREATE TABLE mine (id int)',
    'SET ROLE owner',
  ])
    await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
  await client.end()
})

it('a user who may not create roles is told what to ask an administrator for, and that is enough', async () => {
  await user('modest')
  await admin.query('CREATE DATABASE three OWNER modest')
  const settings = { DATABASE_URL: urlAs('modest', 'three') }
  const refused = await open(settings)
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('Let an administrator of the database run this once: ') })
  expect(refused.said).not.toContain('    at ')
  await admin.query(refused.said.split('run this once: ')[1] ?? '')
  expect(await open(settings)).toMatchObject({ code: 0 })
})

it('the same is so on a server that has never seen the application', async () => {
  await disconnect()
  for (const database of ['one', 'two', 'three']) await admin.query(`DROP DATABASE ${database} WITH (FORCE)`)
  await admin.query('DROP ROLE radslag_app')
  await admin.query('CREATE DATABASE four OWNER modest')
  const settings = { DATABASE_URL: urlAs('modest', 'four') }
  const refused = await open(settings)
  expect(refused.said).toContain('CREATE ROLE radslag_app NOLOGIN; GRANT radslag_app TO "modest";')
  await admin.query(refused.said.split('run this once: ')[1] ?? '')
  expect(await open(settings)).toMatchObject({ code: 0 })
})

it('a user who does not own the database is told so', async () => {
  await user('guest')
  await admin.query('CREATE DATABASE five')
  await admin.query('GRANT radslag_app TO guest')
  const refused = await open({ DATABASE_URL: urlAs('guest', 'five') })
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('must own the database') })
  expect(refused.said).not.toContain('    at ')
})
