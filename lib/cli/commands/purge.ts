import { purgeDrafts } from '@/lib/commands/draft'
import { runRetention } from '@/lib/commands/retention'
import { system } from '@/lib/domain/actor'
import type { CliCommand } from '../cli-command'

export const command: CliCommand = {
  usage: 'purge',
  summary: 'Erases now what the worker erases each night: drafts, addresses, sessions and mail whose time has gone.',
  async run() {
    const [drafts, rest] = [await purgeDrafts(system, {}), await runRetention(system, {})]
    if (!drafts.ok || !rest.ok) throw new Error('The retention times could not be applied.')
    const due = drafts.value.count + Object.values(rest.value).reduce((sum, count) => sum + count, 0)
    if (due === 0) return console.log('Nothing was due.')
    const { contacts, sessions, keys, mails, receipts } = rest.value
    console.log(`Erased: ${drafts.value.count} drafts, ${contacts} addresses, ${sessions} sessions, ${keys} sign-in keys, ${mails} mails.`)
    console.log(`Forgotten: ${receipts} marks of forms that were taken care of.`)
  },
}
