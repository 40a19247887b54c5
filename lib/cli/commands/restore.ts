import { env } from '@/lib/env'
import { readBackup } from '../backup/read'
import { Advice, type CliCommand } from '../cli-command'
import { verifyAudit } from './audit'

export const command: CliCommand = {
  usage: 'restore FILE',
  summary: 'Puts a backup into a new, empty database: all of it, or nothing.',
  async run([file]) {
    if (!file) throw new Advice('Name the file to read.')
    const rows = await readBackup(env.DATABASE_MIGRATION_URL ?? env.DATABASE_URL ?? '', file)
    const { broken } = await verifyAudit(env.DATABASE_URL ?? '')
    if (broken.length) throw new Error(`${rows} rows restored, but the audit log is broken in ${broken.length} places.`)
    console.log(`${rows} rows restored. The audit log is unbroken.`)
  },
}
