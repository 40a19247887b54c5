import 'server-only'
import { db } from '@/lib/db'
import { authorWith } from '@/lib/domain/actor'
import { isInDecisionBasis } from '@/lib/domain/dialogue'
import { may } from '@/lib/domain/policy'
import { closedAnswers } from '@/lib/domain/question/answer'
import { picturesOf } from './pictures'
import { readReceiptCode, receiptHash } from './receipt-code'

/** The view whose code this is: its author's own page, without a name. */
export async function ownView(typedCode: string) {
  const code = readReceiptCode(typedCode)
  const view = code && (await db.contribution.findUnique({ where: { codeHash: receiptHash(code) }, include: around }))
  if (!view) return undefined
  const { id: contributionId, organisationId, dialogueId, dialogue } = view
  const subject = { organisationId, dialogueId, contributionId, is: { inDecisionBasis: isInDecisionBasis(dialogue.state) } }
  const author = authorWith(contributionId)
  const corrections = view.versions.filter(({ kind }) => kind === 'CORRECTION')
  const isMasked = view.visibility === 'REDACTED'
  const masked = view.versions.findLast(({ kind }) => kind === 'REDACTION')?.text
  const [decided] = view.moderation
  return {
    id: contributionId,
    organisationId,
    seqNo: view.seqNo,
    receivedAt: view.receivedAt,
    text: isMasked ? (masked ?? '') : (corrections.at(-1)?.text ?? view.text),
    firstText: corrections.length > 0 && !isMasked ? view.text : undefined,
    isMasked,
    answers: closedAnswers(view.answers, 'sv'),
    pictures: (await picturesOf([view.id], 'all')).get(view.id) ?? [],
    language: view.language,
    direction: view.direction === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    visibility: view.visibility,
    isWithdrawn: view.withdrawal !== null,
    wantsFeedback: view.wantsFeedback,
    dialogue: { slug: dialogue.slug, title: dialogue.title },
    decided:
      decided && decided.state !== 'OPEN' && decided.outcome !== 'PUBLISH'
        ? {
            state: decided.state,
            outcome: decided.outcome,
            code: decided.code,
            statement: decided.statement,
            appealOutcome: decided.appealOutcome,
            appealStatement: decided.appealStatement,
          }
        : undefined,
    can: {
      correct: may(author, 'contribution.correct', subject),
      withdraw: may(author, 'contribution.withdraw', subject),
      askFeedback: may(author, 'contribution.askFeedback', subject),
      appeal: may(author, 'moderation.appeal', subject),
    },
  }
}
export type OwnView = NonNullable<Awaited<ReturnType<typeof ownView>>>

const around = {
  versions: { orderBy: { no: 'asc' } },
  withdrawal: true,
  moderation: { where: { decidedAt: { not: null } }, orderBy: { openedAt: 'desc' }, take: 1 },
  dialogue: { select: { slug: true, title: true, state: true } },
} as const
