import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { journeyAt } from '@/lib/queries/journey'
import { previewKey } from '@/lib/queries/question-preview'
import { command, unchanged } from './command'
import { keepAnswer, TypedStep } from './draft-step'

const Where = z.object({ organisationId: z.uuid(), slug: z.string().max(200) })

async function load(
  tx: Tx,
  { organisationId, slug }: z.output<typeof Where>,
  { actor, now }: { actor: { userId: string | null }; now: Date },
) {
  const key = previewKey(actor.userId)
  const journey = await journeyAt(tx, { organisationId, slug, draftHash: key(slug) }, now)
  return journey && { subject: { organisationId, projectId: journey.projectId, dialogueId: journey.id }, journey, key: key(slug) }
}

/** Somebody who works with a dialogue tries its questions. What they answer is kept for them, and can never be sent. */
export const tryStep = command({
  action: 'dialogue.read',
  input: TypedStep.extend(Where.shape),
  load,
  run: async ({ tx, input, now, journey, key }) => {
    const kept = await keepAnswer(tx, journey, { ...input, key }, now)
    return kept.ok ? unchanged(kept.value) : kept
  },
})

/** Tries them from the beginning. */
export const tryAnew = command({
  action: 'dialogue.read',
  input: Where,
  load,
  run: async ({ tx, key }) => {
    await tx.draft.deleteMany({ where: { tokenHash: key } })
    return unchanged({ isEmpty: true })
  },
})
