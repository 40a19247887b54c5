import 'server-only'
import { runRetention } from '@/lib/commands/retention'
import { system } from '@/lib/domain/actor'

/** Once a night: addresses, sessions and mail whose time has gone. */
export async function retentionRun() {
  await runRetention(system, {})
}
