'use server'

import { type Original, readOriginal } from '@/lib/commands/original'
import type { Result } from '@/lib/domain/result'
import { currentActor } from '@/lib/web/request'

/** Called when the page is drawn: each reading is an act with its reason, also a reload. */
export async function openOriginal(contributionId: string, reason: string): Promise<Result<Original>> {
  return readOriginal(await currentActor(), { contributionId, reason })
}
