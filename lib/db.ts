import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from './env'
import { type Prisma, PrismaClient } from './generated/prisma/client'
import { log } from './log'

/** What a command hands on inside its transaction. */
export type Tx = Prisma.TransactionClient

// The role that may insert into the audit log but not change it, and that owns no table (prisma/migrations).
export const APP_ROLE = 'radslag_app'

type Connected = { pool: pg.Pool; db: PrismaClient }

// Development reloads modules; one process keeps one pool.
const kept = globalThis as typeof globalThis & { radslagDatabase?: Connected }

export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, name) {
    const client = connected().db
    const value: unknown = Reflect.get(client, name)
    return typeof value === 'function' ? value.bind(client) : value
  },
})

/** The pool beneath `db`, for the few statements that Prisma cannot write. */
export function pool(): pg.Pool {
  return connected().pool
}

export async function disconnect(): Promise<void> {
  const open = kept.radslagDatabase
  kept.radslagDatabase = undefined
  await open?.db.$disconnect()
  await open?.pool.end()
}

function connected(): Connected {
  kept.radslagDatabase ??= connect()
  return kept.radslagDatabase
}

function connect(): Connected {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, options: `-c role=${APP_ROLE}`, max: 10, application_name: 'radslag' })
  // A connection that dies while it is idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', (error) => log.warn({ error }, 'an idle database connection was lost'))
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 10_000, timeout: 20_000 } }) }
}
