import { env } from '@/lib/env'
import { writeBackup } from '../backup/write'
import { Advice, type CliCommand } from '../cli-command'

export const command: CliCommand = {
  usage: 'backup FILE',
  summary: 'Writes everything in the database to one compressed file, while the application runs.',
  async run([file]) {
    if (!file) throw new Advice('Name the file to write, for example radslag-2026-11-22.gz')
    const rows = await writeBackup(env.DATABASE_MIGRATION_URL ?? env.DATABASE_URL ?? '', file)
    console.log(`${rows} rows written to ${file}. It holds names and addresses: keep it where only you can read it.`)
  },
}
