import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { staleClaims } from '@/lib/commands/summary-stale'
import { system } from '@/lib/domain/actor'
import { staleReasons } from '@/lib/domain/summary'

const Payload = z.object({ contributionId: z.uuid(), because: z.enum(staleReasons) })

/** A view's ground has moved: what rests on it says so. */
export const claimsStale: Task = async (payload) => {
  const result = await staleClaims(system, Payload.parse(payload))
  if (!result.ok) throw new Error(`claims.stale was refused: ${JSON.stringify(result.problem)}`)
}
