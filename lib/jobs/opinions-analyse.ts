import 'server-only'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { keepOpinions } from '@/lib/commands/opinion-analysis'
import { system } from '@/lib/domain/actor'
import { seedOf, snapshotOf } from '@/lib/domain/opinion-snapshot'
import { runOpinions } from '@/lib/integrations/opinions/run-opinions'
import { groupsBefore } from '@/lib/queries/opinion-map'
import { opinionVotes } from '@/lib/queries/opinion-votes'

const Payload = z.object({ dialogueId: z.uuid() })

/** What the votes of a dialogue show, in a thread of its own. With the votes of last time nothing is done. */
export const opinionsAnalyse: Task = async (payload) => {
  const { dialogueId } = Payload.parse(payload)
  const { input, voters, statements, hash } = await opinionVotes(dialogueId)
  const before = await groupsBefore(dialogueId)
  if (voters.length === 0 || before?.inputHash === hash) return
  const seed = seedOf(dialogueId)
  const numbers = Int32Array.from(voters, (id) => before?.groupOf.get(id) ?? -1)
  const found = await runOpinions({ input, options: { seed, before: numbers } })
  const kept = await keepOpinions(system, {
    dialogueId,
    inputHash: hash,
    seed,
    participants: voters.length,
    votes: input.matrix.column.length,
    ...snapshotOf(found, voters, statements),
  })
  // Two runs at once reckon the same: the first has kept it.
  if (!kept.ok && kept.problem.kind !== 'conflict') throw new Error(`opinions.analyse was refused: ${JSON.stringify(kept.problem)}`)
}
