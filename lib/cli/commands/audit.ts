import pg from 'pg'
import { env } from '@/lib/env'
import { Advice, type CliCommand } from '../cli-command'

export const command: CliCommand = {
  usage: 'audit verify',
  summary: 'Checks that no event of the audit log has been changed, removed or put in.',
  async run([action]) {
    if (action !== 'verify') throw new Advice('The audit log can only be verified.')
    const { events, chains, broken } = await verifyAudit(env.DATABASE_URL ?? '')
    if (broken.length === 0) return console.log(`${events} events in ${chains} chains: unbroken.`)
    for (const link of broken) console.error(`Broken: chain ${link.chain}, event ${link.seq}`)
    throw new Error(`${broken.length} places in the audit log are not as they were written.`)
  },
}

export type AuditVerdict = { events: number; chains: number; broken: { chain: string; seq: number }[] }

export async function verifyAudit(databaseUrl: string): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const total = await client.query<{ events: number; chains: number }>(
      'SELECT count(*)::int AS events, count(DISTINCT chain)::int AS chains FROM "AuditEvent"',
    )
    const broken = await client.query<{ chain: string; seq: number }>('SELECT chain, seq FROM audit_broken()')
    return { events: total.rows[0]?.events ?? 0, chains: total.rows[0]?.chains ?? 0, broken: broken.rows }
  } finally {
    await client.end()
  }
}
