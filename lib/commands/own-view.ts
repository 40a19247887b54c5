import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { isBlankText } from '@/lib/domain/contribution'
import { type DialogueState, isInDecisionBasis } from '@/lib/domain/dialogue'
import { longestAnswer, shortestAnswer } from '@/lib/domain/draft'
import { isMailAddress } from '@/lib/domain/journey'
import { isShown } from '@/lib/domain/moderation'
import type { Subject } from '@/lib/domain/policy-rule'
import { conflict } from '@/lib/domain/result'
import { modeAt } from '@/lib/domain/staffed-hours'
import type { ModerationMode, Visibility } from '@/lib/domain/vocabulary'
import { command, done, unchanged } from './command'
import { job } from './job'

const ownView = z.object({ contributionId: z.uuid() })

interface OwnView {
  id: string
  organisationId: string
  dialogueId: string
  text: string
  language: string
  visibility: Visibility
  consentToQuote: boolean
  state: DialogueState
  moderation: ModerationMode
  staffedHours: unknown
  showsViews: boolean
  isWithdrawn: boolean
}

async function load(tx: Tx, { contributionId }: { contributionId: string }): Promise<{ view: OwnView; subject: Subject } | undefined> {
  // The lock first, then the look: a statement that waits for a lock still sees the other tables as they were before it waited.
  await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE id = ${contributionId}::uuid FOR UPDATE`
  const [view] = await tx.$queryRaw<OwnView[]>`
    SELECT c.id, c."organisationId", c."dialogueId", c.text, c.language, c.visibility::text, c."consentToQuote", d.state::text,
      d.moderation::text, (SELECT o."staffedHours" FROM "Organisation" o WHERE o.id = c."organisationId") AS "staffedHours", d."showsViews", EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id) AS "isWithdrawn"
    FROM "Contribution" c JOIN "Dialogue" d ON d.id = c."dialogueId" WHERE c.id = ${contributionId}::uuid`
  if (!view) return undefined
  const { organisationId, dialogueId } = view
  return { view, subject: { organisationId, dialogueId, contributionId, is: { inDecisionBasis: isInDecisionBasis(view.state) } } }
}

/** The author puts it better. What first came in stays beside it, unchanged (INV-10). */
export const correctView = command({
  action: 'contribution.correct',
  input: ownView.extend({ text: z.string().trim().min(shortestAnswer, 'contribute.tooShort').max(longestAnswer, 'contribute.tooLong') }),
  load,
  run: async ({ tx, input, now, view }) => {
    if (view.isWithdrawn) return conflict('contribute.isWithdrawn')
    const last = await tx.contributionVersion.findMany({ where: { contributionId: view.id }, orderBy: { no: 'desc' } })
    const current = last.find(({ kind }) => kind === 'CORRECTION')?.text ?? view.text
    if (current === input.text) return unchanged({ contributionId: view.id })
    const no = (last[0]?.no ?? 0) + 1
    const { id: contributionId, language, organisationId, dialogueId } = view
    await tx.contributionVersion.create({
      data: { contributionId, no, kind: 'CORRECTION', language, text: input.text, madeBy: 'author' },
    })
    // New words are looked at like the first ones were, whoever has read those.
    const isSeenAgain = isShown(view.visibility) && modeAt(view.moderation, view.staffedHours, now) === 'BEFORE' && !isBlankText(input.text)
    if (isSeenAgain) await tx.contribution.update({ where: { id: contributionId }, data: { visibility: 'PENDING' } })
    return done(
      { contributionId },
      {
        event: { kind: 'contribution.corrected', organisationId, dialogueId, data: { contributionId, no } },
        later: [job('claims.stale', { contributionId, because: 'RECODED' })],
      },
    )
  },
})

/** The author asks us not to use it. The record stays; the use of it ends: no page, no claim, no count of themes. */
export const withdrawView = command({
  action: 'contribution.withdraw',
  input: ownView,
  load,
  run: async ({ tx, now, view }) => {
    const { id: contributionId, organisationId, dialogueId } = view
    if (view.isWithdrawn) return unchanged({ contributionId })
    await tx.withdrawal.create({ data: { contributionId, at: now } })
    if (isShown(view.visibility) || view.visibility === 'PENDING')
      await tx.contribution.update({ where: { id: contributionId }, data: { visibility: 'NOT_PUBLIC' } })
    return done(
      { contributionId },
      {
        event: { kind: 'contribution.withdrawn', organisationId, dialogueId, data: { contributionId } },
        later: [job('claims.stale', { contributionId, because: 'WITHDRAWN' })],
      },
    )
  },
})

/** An address for the answer, given afterwards with the code. Typed anew it replaces the old one. */
export const askFeedback = command({
  action: 'contribution.askFeedback',
  input: ownView.extend({ address: z.string().trim().toLowerCase().refine(isMailAddress, 'problem.email') }),
  load,
  run: async ({ tx, input, view }) => {
    const { id: contributionId, organisationId, dialogueId } = view
    const known = await tx.contact.findUnique({ where: { contributionId }, select: { id: true, address: true, kind: true, endedAt: true } })
    if (known && known.address === input.address && known.kind === 'MAIL' && !known.endedAt) return unchanged({ contributionId })
    const data = { kind: 'MAIL', address: input.address, confirmedAt: null, endedAt: null } as const
    await tx.contact.upsert({ where: { contributionId }, create: { ...data, organisationId, dialogueId, contributionId }, update: data })
    await tx.contribution.update({ where: { id: contributionId }, data: { wantsFeedback: 'MAIL' } })
    return done(
      { contributionId },
      { event: { kind: 'feedback.asked', organisationId, dialogueId, data: { contributionId, contactKind: 'MAIL' } } },
    )
  },
})
