import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { AlikeResult } from '@/lib/domain/text/alike-run'
import { command, done } from './command'
import { job } from './job'

async function lockDialogue(tx: Tx, { dialogueId }: { dialogueId: string }) {
  const [place] = await tx.$queryRaw<{ organisationId: string; projectId: string; dialogueId: string }[]>`
    SELECT "organisationId", "projectId", id AS "dialogueId" FROM "Dialogue" WHERE id = ${dialogueId}::uuid FOR NO KEY UPDATE`
  return place && { place, subject: place }
}

/** Asks for the views to be compared with each other; it is done after commit. */
export const askForComparison = command({
  action: 'coding.code',
  input: z.object({ dialogueId: z.uuid() }),
  load: lockDialogue,
  run: async ({ place: { organisationId, dialogueId } }) =>
    done(dialogueId, {
      event: { kind: 'views.comparisonAsked', organisationId, dialogueId, data: {} },
      later: [job('views.compare', { dialogueId }, { key: `views.compare ${dialogueId}` })],
    }),
})

/** What the comparison found. It merges nothing, deletes nothing and changes no view: it is a way to look at them. */
export const storeComparison = command({
  action: 'suggestion.make',
  input: z.object({ dialogueId: z.uuid(), method: z.string(), version: z.string(), views: z.number().int(), result: AlikeResult }),
  load: lockDialogue,
  run: async ({ tx, now, input: { dialogueId, ...run }, place: { organisationId } }) => {
    const row = { ...run, at: now }
    await tx.alikeRun.upsert({ where: { dialogueId }, create: { dialogueId, ...row }, update: row })
    const { method, version, result } = run
    const data = { stacks: result.stacks.length, suggested: result.suggested.length, method, version }
    return done(dialogueId, { event: { kind: 'views.compared', organisationId, dialogueId, data } })
  },
})
