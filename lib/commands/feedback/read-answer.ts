import 'server-only'
import { z } from 'zod'
import { isDecided } from '@/lib/domain/dialogue'
import { command, done, unchanged } from '../command'

/** Somebody without an address has read the answer with the receipt's code. Counted once a view, for the delivery report. */
export const noteAnswerRead = command({
  action: 'contribution.readOwn',
  input: z.object({ contributionId: z.uuid() }),
  load: async (tx, { contributionId }) => {
    const view = await tx.contribution.findUnique({
      where: { id: contributionId },
      select: { id: true, organisationId: true, dialogueId: true, dialogue: { select: { state: true } } },
    })
    return view ? { view, subject: { organisationId: view.organisationId, dialogueId: view.dialogueId, contributionId } } : undefined
  },
  run: async ({ tx, view }) => {
    if (!isDecided(view.dialogue.state)) return unchanged(false)
    await tx.$queryRaw`SELECT 1 FROM "Contribution" WHERE id = ${view.id}::uuid FOR UPDATE`
    const data = { contributionId: view.id }
    const known = await tx.auditEvent.count({
      where: { dialogueId: view.dialogueId, kind: 'answer.readWithCode', data: { path: ['contributionId'], equals: view.id } },
    })
    if (known > 0) return unchanged(true)
    return done(true, {
      event: { kind: 'answer.readWithCode', organisationId: view.organisationId, dialogueId: view.dialogueId, data },
    })
  },
})
