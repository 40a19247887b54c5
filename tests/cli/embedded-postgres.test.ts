import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterEach, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { processesNaming, type Run, runProgram, until } from '../support/processes'

const folders: string[] = []
const runs: Run[] = []

function newFolder() {
  const folder = path.resolve(`.data/embedded-${process.pid}-${folders.length}`)
  folders.push(folder)
  return folder
}

function starter(folder: string) {
  const run = runProgram('tests/support/embedded-starter.ts', [folder])
  runs.push(run)
  return run
}

const ready = (run: Run) => until('the database is ready', () => run.output().match(/ready on port (\d+)/)?.[1])

afterEach(async () => {
  for (const run of runs.splice(0)) run.child.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    const last = await startEmbeddedPostgres({ dataDir: folder, database: 'radslag', isForTests: true })
    await last.stop()
    fs.rmSync(last.directory, { recursive: true, force: true })
    fs.rmSync(folder, { recursive: true, force: true })
  }
})

it('asks for a password, which only the owner of the data can read', async () => {
  const folder = newFolder()
  const server = await startEmbeddedPostgres({ dataDir: folder, database: 'radslag', isForTests: true })
  const url = new URL(server.url)
  url.password = ''
  await expect(new pg.Client({ connectionString: url.href, password: 'guess' }).connect()).rejects.toThrow(/password/)
  expect(fs.statSync(path.join(server.directory, 'radslag.password')).mode & 0o777).toBe(0o600)
  await server.stop()
  expect(processesNaming(server.directory)).toEqual([])
})

it('knows pg_trgm and sorts å, ä and ö last', async () => {
  const server = await startEmbeddedPostgres({ dataDir: newFolder(), database: 'radslag', isForTests: true })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('CREATE EXTENSION pg_trgm')
  const { rows } = await client.query<{ word: string }>("SELECT word FROM unnest(ARRAY['ö', 'z', 'ä', 'a', 'å']) word ORDER BY word")
  expect(rows.map((row) => row.word).join('')).toBe('azåäö')
  await client.end()
  await server.stop()
})

it('a second start joins what a killed one left running, and its end leaves no process', async () => {
  const folder = newFolder()
  const first = starter(folder)
  const port = await ready(first)
  first.child.kill('SIGKILL')
  await first.ended
  const second = starter(folder)
  expect(await ready(second)).toBe(port)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(processesNaming(folder)).toEqual([])
})

it('two that start at the same time share one server, and the last to stop takes it along', async () => {
  const folder = newFolder()
  const both = [starter(folder), starter(folder)] as const
  const [port, other] = await Promise.all(both.map(ready))
  expect(port).toBe(other)
  both[0].child.kill('SIGTERM')
  expect(await both[0].ended).toBe(0)
  expect(processesNaming(`-D ${folder}`)).toHaveLength(1)
  both[1].child.kill('SIGTERM')
  expect(await both[1].ended).toBe(0)
  expect(processesNaming(folder)).toEqual([])
})

it('a database that is killed under a running application is back on the same port', async () => {
  const server = await startEmbeddedPostgres({ dataDir: newFolder(), database: 'radslag', isForTests: true })
  const postmaster = Number(fs.readFileSync(path.join(server.directory, 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(postmaster, 'SIGKILL')
  await until('the database answers again', async () => {
    const client = new pg.Client({ connectionString: server.url })
    client.on('error', () => undefined)
    const answer = await client.connect().then(
      () => client.query<{ pid: number }>("SELECT 1 AS pid FROM pg_stat_activity WHERE application_name = 'radslag keeper'"),
      () => undefined,
    )
    await client.end().catch(() => undefined)
    return answer?.rowCount
  })
  await server.stop()
  expect(processesNaming(server.directory)).toEqual([])
})
