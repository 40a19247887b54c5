import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { storeComparison } from '@/lib/commands/alike'
import { system } from '@/lib/domain/actor'
import { alikeResult } from '@/lib/domain/text/alike-run'
import { duplicateMethod, nearDuplicates } from '@/lib/domain/text/near-duplicates'
import { comparableViews } from '@/lib/queries/alike-views'

const Payload = z.object({ dialogueId: z.uuid() })

/** Compares a dialogue's views with each other. Run twice, the second answer takes the first one's place. */
export const viewsCompare: Task = async (payload) => {
  const { dialogueId } = Payload.parse(payload)
  const views = await comparableViews(dialogueId)
  const found = alikeResult(nearDuplicates(views), views.at(-1)?.seqNo ?? 0)
  const { name: method, version } = duplicateMethod
  const result = await storeComparison(system, { dialogueId, method, version, views: views.length, result: found })
  if (!result.ok) throw new Error(`views.compare was refused: ${JSON.stringify(result.problem)}`)
}
