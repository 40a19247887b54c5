import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Home, initialise, launch, preparedHome } from './postgres-binaries'

const SUPERUSER = 'radslag'
const START_SECONDS = 60

export type EmbeddedOptions = { dataDir: string; database: string; isForTests?: boolean }
export type EmbeddedPostgres = { url: string; port: number; directory: string; stop(): Promise<void> }
type Server = { port: number; postmaster: number }

/**
 * Starts the embedded server, or joins the one that another start (or a crash) left running, and creates the database.
 * The last one to stop takes the server with it. If the server dies meanwhile it is started again on the same port.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const home = await preparedHome(options.dataDir)
  if (!fs.existsSync(path.join(home.data, 'PG_VERSION'))) createCluster(home, options)
  const server = await running(home, options)
  const urlOf = (database: string) => `postgresql://${SUPERUSER}:${password(home)}@127.0.0.1:${server.port}/${database}`
  await createDatabase(urlOf('postgres'), options.database)

  let isStopping = false
  let keeper = await keep(urlOf('postgres'), revive)
  async function revive() {
    if (isStopping) return
    console.error('The database stopped unexpectedly. Starting it again …')
    await running(home, options, server.port)
    keeper = await keep(urlOf('postgres'), revive)
  }
  return {
    url: urlOf(options.database),
    port: server.port,
    directory: home.data,
    stop: async () => {
      isStopping = true
      await leave(keeper, home)
    },
  }
}

// The folder appears under its name only when it is whole, so that neither a crash nor a second starter meets half of it.
function createCluster(home: Home, { isForTests }: EmbeddedOptions) {
  const draft = `${home.data}.new-${process.pid}`
  initialise(home, draft, { user: SUPERUSER, password: randomBytes(24).toString('hex'), isForTests })
  try {
    fs.renameSync(draft, home.data)
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(path.join(home.data, 'PG_VERSION'))) throw error
  }
}

async function running(home: Home, { isForTests }: EmbeddedOptions, port?: number): Promise<Server> {
  const deadline = Date.now() + START_SECONDS * 1000
  let hasExited: () => boolean = () => true
  while (Date.now() < deadline) {
    const server = await answering(home)
    if (server) return server
    // PostgreSQL's own lock file settles a race: the server that comes second exits, and we join the first.
    if (hasExited()) hasExited = await launch(home, { port, isForTests })
    await pause(100)
  }
  throw new Error(`The embedded database did not start within ${START_SECONDS} seconds.\n${lastLines(home.log)}`)
}

async function answering(home: Home): Promise<Server | undefined> {
  const server = recorded(home)
  if (!server) return undefined
  const url = `postgresql://${SUPERUSER}:${password(home)}@127.0.0.1:${server.port}/postgres`
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    // Another server may have got the port that an old lock file names.
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    return rows[0]?.data_directory === home.data ? server : undefined
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Line 1 of PostgreSQL's lock file is the server's process, line 4 its port. */
function recorded(home: Home): Server | undefined {
  try {
    const lines = fs.readFileSync(path.join(home.data, 'postmaster.pid'), 'utf8').split('\n')
    const server = { postmaster: Number(lines[0]), port: Number(lines[3]) }
    return server.postmaster > 0 && server.port > 0 ? server : undefined
  } catch {
    return undefined
  }
}

async function createDatabase(maintenanceUrl: string, database: string) {
  const client = new pg.Client({ connectionString: maintenanceUrl })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`)
  } catch (error) {
    // 42P04: it is there; 23505: another starter is creating it at this moment.
    if (!(error instanceof pg.DatabaseError && ['42P04', '23505'].includes(error.code ?? ''))) throw error
  } finally {
    await client.end()
  }
}

const KEEPER = 'radslag keeper'
const KEEPER_LOCK = 4_207_111

// An open connection says "in use"; a process that is killed lets go of it without being asked.
async function keep(url: string, onLost: () => Promise<void>): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: KEEPER, keepAlive: true })
  await client.connect()
  let isLost = false
  const lost = () => {
    if (isLost) return
    isLost = true
    onLost().catch((error: Error) => {
      console.error(error.message)
      process.kill(process.pid, 'SIGTERM')
    })
  }
  client.on('error', lost)
  client.on('end', lost)
  return client
}

async function leave(keeper: pg.Client, home: Home) {
  try {
    await keeper.query('SELECT pg_advisory_lock($1)', [KEEPER_LOCK])
    await keeper.query("SET application_name = ''")
    const others = await keeper.query('SELECT 1 FROM pg_stat_activity WHERE application_name = $1', [KEEPER])
    if (others.rowCount === 0) return await shutDown(home)
    await keeper.end()
  } catch {
    // The server is gone already.
  }
}

async function shutDown(home: Home) {
  const server = recorded(home)
  if (!server) return
  process.kill(server.postmaster, 'SIGINT')
  for (let waited = 0; waited < 30_000 && isAlive(server.postmaster); waited += 50) await pause(50)
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function password(home: Home) {
  return fs.readFileSync(path.join(home.data, 'radslag.password'), 'utf8')
}

function lastLines(file: string) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').slice(-12).join('\n') : ''
}
