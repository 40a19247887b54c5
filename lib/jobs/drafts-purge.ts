import 'server-only'
import { purgeDrafts } from '@/lib/commands/draft'
import { system } from '@/lib/domain/actor'

/** Once a night: unsent drafts that are thirty days old. */
export async function draftsPurge() {
  await purgeDrafts(system, {})
}
