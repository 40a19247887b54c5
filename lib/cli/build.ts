import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { precompress } from './precompress'

const SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'next.config.ts', 'proxy.ts', 'postcss.config.mjs']
const TOOLS = ['package-lock.json', 'tsconfig.json']
const NOT_BUILT = new Set(['lib/generated', 'lib/cli'])

/** Builds the application when its sources are not the ones that the last build saw. Answers whether it built. */
export async function buildWhenStale(distDir: string): Promise<boolean> {
  const stamp = path.join(distDir, 'radslag-sources')
  const wanted = fingerprint([...SOURCES, ...TOOLS])
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return false
  fs.rmSync(stamp, { force: true })
  console.log('Building the application …')
  try {
    execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { stdio: 'pipe', env: buildEnvironment(distDir) })
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error && 'stderr' in error ? `${error.stdout}${error.stderr}` : String(error)
    throw new Error(`The application could not be built.\n${output.slice(-6000)}`)
  }
  await precompress(distDir)
  fs.writeFileSync(stamp, wanted)
  return true
}

// Contents, not times: a file that was deleted or checked out again counts as well.
function fingerprint(paths: string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update('\0').update(fs.readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(entry: string): string[] {
  if (!fs.existsSync(entry) || NOT_BUILT.has(entry)) return []
  if (fs.statSync(entry).isFile()) return [entry]
  const names = fs.readdirSync(entry).sort()
  return names.flatMap((name) => filesUnder(path.join(entry, name)))
}

// A build knows no database and no secret: what is built in one place runs in another.
function buildEnvironment(distDir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_MIGRATION_URL, RADSLAG_SECRET, NODE_OPTIONS, ...rest } = process.env
  return { ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_DIST_DIR: distDir }
}
