import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { startEmbeddedPostgres } from '@/lib/cli/embedded-postgres'
import { freePort, preparedHome } from '@/lib/cli/postgres-binaries'
import { type Run, runProgram, until } from './processes'

const SECRET = 'x9-Tq2_vL7mRzK4pWc8sYh3NfJb6DgUe'

export type AnInstallation = Awaited<ReturnType<typeof anInstallation>>

/**
 * The real `npm start` in production, with an embedded database of its own: web process, worker and all.
 * This process is told where the database is, as the application is, so that factories reach it.
 */
export async function anInstallation(folder: string, variables: Record<string, string> = {}) {
  const dataDir = path.resolve(`.data/${folder}-${process.pid}`)
  const port = await freePort()
  const settings = { RADSLAG_DATA_DIR: dataDir, RADSLAG_DEMO: '0', RADSLAG_SECRET: SECRET, LOG_LEVEL: 'error', ...variables }
  const run = runProgram('lib/cli/start.ts', [], { ...settings, PORT: String(port) })
  await until('the address is printed, or an end', () => /Rådslag is running at/.test(run.output()) || run.child.exitCode !== null, 240)
  if (run.child.exitCode !== null) throw new Error(run.output())
  const home = await preparedHome(dataDir)
  const password = fs.readFileSync(path.join(home.data, 'radslag.password'), 'utf8')
  const databaseUrl = `postgresql://radslag:${password}@127.0.0.1:${lockFile(home.data)[3]}/radslag`
  Object.assign(process.env, settings, { DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' })
  return {
    port,
    run,
    databaseUrl,
    settings: { ...settings, DATABASE_URL: databaseUrl },
    webPid: () => childRunning(run, 'radslag-server.mjs'),
    postmasterPid: () => Number(lockFile(home.data)[0]),
    end: () => end(run, dataDir),
  }
}

const lockFile = (data: string) => fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')

function childRunning({ child }: Run, program: string): number {
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '-ww', '--ppid', String(child.pid)], { encoding: 'utf8' }).split('\n')
  const found = lines.find((line) => line.includes(program))
  if (!found) throw new Error(`${program} is not running`)
  return Number.parseInt(found, 10)
}

async function end(run: Run, dataDir: string) {
  run.child.kill('SIGTERM')
  await run.ended
  const last = await startEmbeddedPostgres({ dataDir, database: 'postgres', isForTests: true })
  await last.stop()
  for (const folder of [last.directory, dataDir]) fs.rmSync(folder, { recursive: true, force: true })
}
