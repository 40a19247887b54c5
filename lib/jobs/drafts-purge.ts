import 'server-only'
import { purgeDrafts } from '@/lib/commands/draft'
import { purgeSpreadsheets } from '@/lib/commands/spreadsheet'
import { system } from '@/lib/domain/actor'

/** Once a night: unsent drafts that are thirty days old, and spreadsheets that nobody has gone on with for as long. */
export async function draftsPurge() {
  await purgeDrafts(system, {})
  await purgeSpreadsheets(system, {})
}
