import fs from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { freePort } from '@/lib/cli/postgres-binaries'
import { processesNaming, type Run, runProgram, until } from '../support/processes'

const dataDir = path.resolve(`.data/start-${process.pid}`)
const SECRET = 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe'
const runs: Run[] = []

// As an installation without demo data, so that what is timed here is the start itself.
async function start(variables: Record<string, string> = {}) {
  const port = String(await freePort())
  const run = runProgram('lib/cli/start.ts', [], {
    RADSLAG_DATA_DIR: dataDir,
    RADSLAG_DEMO: '0',
    RADSLAG_SECRET: SECRET,
    PORT: port,
    ...variables,
  })
  runs.push(run)
  return { ...run, port }
}

async function running(run: Run) {
  await until('the address is printed, or an end', () => run.output().includes('Rådslag is running at') || run.child.exitCode !== null, 240)
  expect(run.child.exitCode, run.output()).toBe(null)
}

/** Those of ours that a start leaves: the web server and the worker carry the folder in their environment. */
function ownProcesses() {
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const carriers = pids.filter((pid) => readQuietly(`/proc/${pid}/environ`).includes(`RADSLAG_DATA_DIR=${dataDir}\0`))
  return [...carriers.map((pid) => readQuietly(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')).filter(Boolean), ...processesNaming(dataDir)]
}

function readQuietly(file: string) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

afterAll(async () => {
  for (const run of runs) run.child.kill('SIGKILL')
  const last = await startEmbeddedPostgres({ dataDir, database: 'radslag', isForTests: true })
  await last.stop()
  fs.rmSync(last.directory, { recursive: true, force: true })
  fs.rmSync(dataDir, { recursive: true, force: true })
})

it('is healthy when it says so, and SIGTERM leaves no process behind', async () => {
  const run = await start()
  await running(run)
  const answer = await fetch(`http://localhost:${run.port}/api/health`)
  expect([answer.status, await answer.json()]).toEqual([200, { database: true, migrations: true, jobs: true }])
  run.child.kill('SIGTERM')
  expect(await run.ended).toBe(0)
  expect(ownProcesses()).toEqual([])
}, 300_000)

it('a start that is killed takes its web server and worker along, and the next one finds the database and carries on', async () => {
  const first = await start()
  await running(first)
  first.child.kill('SIGKILL')
  await until('only the database is left', () => ownProcesses().every((line) => line.includes('postgres')), 30)
  const second = await start()
  await running(second)
  second.child.kill('SIGINT')
  expect(await second.ended).toBe(0)
  expect(ownProcesses()).toEqual([])
}, 300_000)

it('a wrong setting stops it at once, with a sentence and a failure', async () => {
  const run = await start({ RADSLAG_SECRET: 'change-me' })
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain('RADSLAG_SECRET is too short')
  expect(run.output()).not.toContain('    at ')
})

it('a database that does not answer is named', async () => {
  const run = await start({ DATABASE_URL: `postgresql://radslag:x@127.0.0.1:${await freePort()}/radslag` })
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain('DATABASE_URL does not answer')
})
