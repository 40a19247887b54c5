import pg from 'pg'
import { APP_ROLE } from '@/lib/db'
import { Advice } from './cli-command'

const OLDEST = 150_000

/** Opens the database as the application will, so that what does not work is known at the start and not at the first visit. */
export async function tryAsApplication(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: `-c role=${APP_ROLE}` })
  try {
    await client.connect()
    const { rows } = await client.query<{ number: number; version: string; role: string }>(
      "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version, current_user AS role",
    )
    const [server] = rows
    if (server && server.number < OLDEST) throw new Advice(`Rådslag needs PostgreSQL 15 or newer. This is ${server.version}.`)
    if (server?.role !== APP_ROLE)
      throw new Advice(`Connections to DATABASE_URL do not become ${APP_ROLE}: a pooler in front must pass the startup option "role" on.`)
  } catch (error) {
    if (codeOf(error) === '42501' || codeOf(error) === '22023') {
      const user = client.escapeIdentifier(decodeURIComponent(new URL(url).username))
      throw new Advice(
        `The user of DATABASE_URL may not act as ${APP_ROLE}. Let an administrator of the database run this once: GRANT ${APP_ROLE} TO ${user};`,
      )
    }
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** What a database refused, as something to do about it. */
export function explained(error: unknown): Error {
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return new Advice('The database at DATABASE_URL does not answer. Is it running, and is the address right?')
    case '28P01':
    case '28000':
      return new Advice('The database at DATABASE_URL refuses the user name or password.')
    case '3D000':
      return new Advice('The database named in DATABASE_URL does not exist. Create it first.')
    case '42501':
      return new Advice(
        `The database refused a change of its tables: ${messageOf(error)}. The user of DATABASE_MIGRATION_URL (or, without it, of DATABASE_URL) must own the database. Let an administrator run this once: ALTER DATABASE the_database OWNER TO the_user;`,
      )
    default:
      return error instanceof Error ? error : new Error(String(error))
  }
}

/** A failed migration carries the database's own error within. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  return 'code' in error ? error.code : codeOf(error.cause)
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
