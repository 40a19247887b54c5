import 'server-only'
import { z } from 'zod'
import { type Answer, answersFrom, isOwnWordsIn, sayAnswer } from '@/lib/domain/question/answer'
import type { ViewOriginal } from '@/lib/domain/view-original'
import { command, done } from './command'

const leastReason = 10

/** What was received, word for word, behind a masking or a removal: one view at a time, with the reason and an event (INV-29). */
export const readOriginal = command({
  action: 'contribution.readOriginal',
  input: z.object({ contributionId: z.uuid(), reason: z.string().trim().max(2000, 'problem.tooLong') }),
  load: async (tx, { contributionId, reason }) => {
    const view = await tx.contribution.findUnique({
      where: { id: contributionId },
      include: {
        dialogue: { select: { projectId: true } },
        versions: { where: { kind: 'CORRECTION' }, orderBy: { no: 'asc' }, select: { text: true } },
      },
    })
    if (!view) return undefined
    const { organisationId, dialogueId, dialogue } = view
    const is = { reasoned: reason.length >= leastReason }
    return { view, subject: { organisationId, dialogueId, projectId: dialogue.projectId, contributionId, is } }
  },
  run: async ({ input: { contributionId, reason }, view }) => {
    const { organisationId, dialogueId, seqNo, text, language } = view
    const original: ViewOriginal = {
      seqNo,
      text,
      language,
      direction: view.direction === 'rtl' ? 'rtl' : 'ltr',
      corrections: view.versions.map((version) => version.text),
      ownWords: answersFrom(view.answers).filter(isOwnWordsIn).map(said),
    }
    return done(original, {
      event: { kind: 'contribution.originalRead', organisationId, dialogueId, data: { contributionId, purpose: reason } },
    })
  },
})

const said = (answer: Answer) => ({ label: answer.label, words: sayAnswer(answer, 'sv') })
