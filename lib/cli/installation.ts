import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { readSettings, type Settings } from '@/lib/env'
import { Advice } from './cli-command'
import { explained, tryAsApplication } from './database-access'
import { startEmbeddedPostgres } from './embedded-postgres'
import { migrate } from './migrate'

export type Installation = {
  settings: Settings & { DATABASE_URL: string }
  environment: NodeJS.ProcessEnv
  close(): Promise<void>
}

/**
 * Reads the settings, opens the database (the embedded one when no other is named) and brings it up to date.
 * From here on this process, and those that get `environment`, know where everything is.
 */
export async function openInstallation(): Promise<Installation> {
  if (fs.existsSync('.env')) process.loadEnvFile('.env')
  const read = readSettings(process.env)
  if (!read.ok) throw new Advice(`Rådslag cannot start:\n${read.faults.map((fault) => `  · ${fault}`).join('\n')}`)
  const { settings } = read

  // A demo and a municipality's own work never share a database.
  const database = settings.RADSLAG_DEMO ? 'radslag_demo' : 'radslag'
  const embedded = settings.DATABASE_URL ? undefined : await startEmbeddedPostgres({ dataDir: settings.RADSLAG_DATA_DIR, database })
  const url = embedded?.url ?? settings.DATABASE_URL ?? ''
  try {
    await migrate(settings.DATABASE_MIGRATION_URL ?? url, url)
    await tryAsApplication(url)
  } catch (error) {
    await embedded?.stop()
    throw explained(error)
  }
  const complete = { ...settings, DATABASE_URL: url, RADSLAG_SECRET: settings.RADSLAG_SECRET ?? demoSecret(settings) }
  Object.assign(process.env, variables(complete))
  return { settings: complete, environment: process.env, close: async () => embedded?.stop() }
}

function variables(settings: Installation['settings']): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PORT: String(settings.PORT),
    DATABASE_URL: settings.DATABASE_URL,
    RADSLAG_DEMO: settings.RADSLAG_DEMO ? '1' : '0',
    RADSLAG_URL: settings.RADSLAG_URL,
    RADSLAG_SECRET: settings.RADSLAG_SECRET,
    NEXTAUTH_URL: settings.RADSLAG_URL,
    NEXTAUTH_SECRET: settings.RADSLAG_SECRET,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

// Even a demo has a secret that nobody else has; it is kept, so that a restart signs nobody out.
function demoSecret(settings: Settings): string {
  const file = path.join(settings.RADSLAG_DATA_DIR, 'demo-secret')
  if (!fs.existsSync(file)) {
    fs.mkdirSync(settings.RADSLAG_DATA_DIR, { recursive: true, mode: 0o711 })
    fs.writeFileSync(file, randomBytes(36).toString('base64'), { mode: 0o600 })
  }
  return fs.readFileSync(file, 'utf8')
}
