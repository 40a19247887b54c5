'use server'

import { type AddressToWrite, readAddresses } from '@/lib/commands/feedback/by-hand'
import type { Result } from '@/lib/domain/result'
import { currentActor } from '@/lib/web/request'

/** Called when the page is drawn: each reading of addresses is an act with its reason, also a reload. */
export async function openAddresses(dialogueId: string, reason: string): Promise<Result<AddressToWrite[]>> {
  return readAddresses(await currentActor(), { dialogueId, reason })
}
