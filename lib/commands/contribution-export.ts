import 'server-only'
import { z } from 'zod'
import { askedQuestions } from '@/lib/queries/asked-questions'
import { type ExportedView, exportedViews } from '@/lib/queries/view-export'
import { command, done } from './command'

/** All views of a dialogue with their codes, for work outside the product. Nobody's name or address; that it was done is in the log. */
export const exportViews = command({
  action: 'contribution.export',
  input: z.object({ dialogueId: z.uuid() }),
  load: async (tx, { dialogueId }) => {
    const dialogue = await tx.dialogue.findUnique({
      where: { id: dialogueId },
      select: { organisationId: true, projectId: true, slug: true },
    })
    return dialogue ? { subject: { ...dialogue, dialogueId }, dialogue } : undefined
  },
  run: async ({ tx, input: { dialogueId }, dialogue: { organisationId, slug } }) => {
    const views: ExportedView[] = await exportedViews(tx, dialogueId)
    const questions = await askedQuestions(tx, dialogueId)
    return done(
      { slug, views, questions },
      { event: { kind: 'contribution.exported', organisationId, dialogueId, data: { rows: views.length } } },
    )
  },
})
