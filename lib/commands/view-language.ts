import 'server-only'
import { z } from 'zod'
import { directionOfText } from '@/lib/domain/contribution'
import { lockView } from './coding-view'
import { command, done, unchanged } from './command'

const CorrectLanguage = z.object({
  contributionId: z.uuid(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'problem.choose'),
})

/** The language was guessed, or named in a hurry: whoever reads the view puts it right. The text itself never changes. */
export const correctLanguage = command({
  action: 'coding.code',
  input: CorrectLanguage,
  load: (tx, input) => lockView(tx, input.contributionId),
  run: async ({ tx, input: { contributionId, language }, view: { organisationId, dialogueId } }) => {
    const { count } = await tx.contribution.updateMany({
      where: { id: contributionId, language: { not: language } },
      data: { language, direction: directionOfText(language) },
    })
    if (count === 0) return unchanged(contributionId)
    return done(contributionId, { event: { kind: 'view.languageSet', organisationId, dialogueId, data: { contributionId, language } } })
  },
})
