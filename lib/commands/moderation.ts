import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { AppealDecision, isLegalCode, isShown, ModerationDecision, reportReasons, visibilityAfter } from '@/lib/domain/moderation'
import type { Subject } from '@/lib/domain/policy-rule'
import { conflict } from '@/lib/domain/result'
import { isReadAnew } from '@/lib/domain/view-text'
import type { Visibility } from '@/lib/domain/vocabulary'
import { command, done, unchanged } from './command'
import { job } from './job'
import { codingsOfWholeView, shownAfterCorrection } from './moderation-text'

interface ModeratedView {
  id: string
  organisationId: string
  dialogueId: string
  projectId: string
  language: string
  visibility: Visibility
  isWithdrawn: boolean
  showsViews: boolean
}

async function lockView(tx: Tx, contributionId: string): Promise<{ view: ModeratedView; subject: Subject } | undefined> {
  // The lock first, then the look: a statement that waits for a lock still sees the other tables as they were before it waited.
  await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE id = ${contributionId}::uuid FOR UPDATE`
  const [view] = await tx.$queryRaw<ModeratedView[]>`
    SELECT c.id, c."organisationId", c."dialogueId", d."projectId", c.language, c.visibility::text, d."showsViews",
      EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."contributionId" = c.id) AS "isWithdrawn"
    FROM "Contribution" c JOIN "Dialogue" d ON d.id = c."dialogueId" WHERE c.id = ${contributionId}::uuid`
  if (!view) return undefined
  const { organisationId, dialogueId, projectId } = view
  return { view, subject: { organisationId, dialogueId, projectId, contributionId, is: { public: isShown(view.visibility) } } }
}

const staleUnlessShown = (contributionId: string, visibility: Visibility) =>
  visibility === 'PUBLIC' ? [] : [job('claims.stale', { contributionId, because: 'HIDDEN' })]

/** Shows, hides, removes or masks a view. The text that came in is kept whatever is decided (INV-29). */
export const decideModeration = command({
  action: 'moderation.decide',
  input: ModerationDecision,
  load: (tx, { contributionId }) => lockView(tx, contributionId),
  run: async ({ tx, input, actor, now, view }) => {
    const { id: contributionId, organisationId, dialogueId } = view
    if (view.isWithdrawn && input.outcome === 'PUBLISH') return conflict('moderation.isWithdrawn')
    if (!view.showsViews && input.outcome === 'PUBLISH') return conflict('moderation.notShownHere')
    const open = await tx.moderationCase.findMany({ where: { contributionId }, orderBy: { openedAt: 'desc' } })
    if (open.some(({ state }) => state === 'APPEALED')) return conflict('moderation.isAppealed')

    // Who first decided what was then appealed does not decide the same thing once more (INV-26).
    if (open[0]?.state === 'FINAL' && open[0].decidedById === actor.userId) return conflict('moderation.decidedByAnother')

    const corrected = input.outcome === 'PUBLISH' ? await shownAfterCorrection(tx, contributionId) : undefined
    const shown = input.outcome === 'REDACT' ? input.redactedText : corrected
    const visibility = shown === undefined ? visibilityAfter[input.outcome] : 'REDACTED'
    await tx.contribution.update({ where: { id: contributionId }, data: { visibility } })
    if (shown !== undefined) await addRedaction(tx, view, shown, actor.userId)
    if (shown !== undefined || isReadAnew(view.visibility, visibility)) await codingsOfWholeView(tx, contributionId)
    const decided = {
      state: 'DECIDED',
      outcome: input.outcome,
      code: input.outcome === 'PUBLISH' ? null : input.code,
      statement: input.statement || null,
      decidedById: actor.userId,
      decidedAt: now,
    } as const
    const waiting = open.find(({ state }) => state === 'OPEN')
    const { id: caseId } = waiting
      ? await tx.moderationCase.update({ where: { id: waiting.id }, data: decided, select: { id: true } })
      : await tx.moderationCase.create({
          data: { ...decided, contributionId, organisationId, trigger: 'REVIEW', openedAt: now },
          select: { id: true },
        })
    const told = input.outcome === 'PUBLISH' ? [] : [job('moderation.tellAuthor', { caseId }, { key: `moderation.tellAuthor:${caseId}` })]
    const data = { contributionId, outcome: input.outcome, code: decided.code ?? undefined }
    return done(
      { caseId, visibility },
      {
        event: { kind: 'moderation.decided', organisationId, dialogueId, data },
        later: [...told, ...staleUnlessShown(contributionId, visibility)],
      },
    )
  },
})

async function addRedaction(tx: Tx, { id: contributionId, language }: ModeratedView, text: string, byId: string | null) {
  const { _max } = await tx.contributionVersion.aggregate({ where: { contributionId }, _max: { no: true } })
  await tx.contributionVersion.create({ data: { contributionId, no: (_max.no ?? 0) + 1, kind: 'REDACTION', language, text, byId } })
}

/** Anybody may say that a published view breaks the law or the rules; nobody has to say who they are. */
export const reportView = command({
  action: 'contribution.report',
  input: z.object({
    contributionId: z.uuid(),
    reason: z.enum(reportReasons, { error: 'problem.choose' }),
    text: z.string().trim().max(2000, 'problem.tooLong').default(''),
    token: z.uuid(),
  }),
  load: (tx, { contributionId }) => lockView(tx, contributionId),
  run: async ({ tx, input, now, view }) => {
    const { id: contributionId, organisationId, dialogueId } = view
    if (await tx.report.findUnique({ where: { formToken: input.token }, select: { id: true } })) return unchanged({ contributionId })
    await tx.report.create({ data: { contributionId, reason: input.reason, text: input.text, at: now, formToken: input.token } })
    const open = await tx.moderationCase.findFirst({ where: { contributionId, state: { in: ['OPEN', 'APPEALED'] } } })
    const code = isLegalCode(input.reason) ? input.reason : null
    if (!open) await tx.moderationCase.create({ data: { contributionId, organisationId, trigger: 'REPORT', code, openedAt: now } })
    else if (code && open.state === 'OPEN' && !open.code) await tx.moderationCase.update({ where: { id: open.id }, data: { code } })
    return done(
      { contributionId },
      { event: { kind: 'contribution.reported', organisationId, dialogueId, data: { contributionId, code: input.reason } } },
    )
  },
})

/** The author asks for another person's judgement. */
export const appealModeration = command({
  action: 'moderation.appeal',
  input: z.object({ contributionId: z.uuid(), text: z.string().trim().min(10, 'contribute.tooShort').max(4000, 'problem.tooLong') }),
  load: (tx, { contributionId }) => lockView(tx, contributionId),
  run: async ({ tx, input, now, view }) => {
    const { id: contributionId, organisationId, dialogueId } = view
    const last = await tx.moderationCase.findFirst({ where: { contributionId }, orderBy: { openedAt: 'desc' } })
    if (last?.state === 'APPEALED') return unchanged({ contributionId })
    if (last?.state !== 'DECIDED' || last.outcome === 'PUBLISH') return conflict('moderation.nothingToAppeal')
    await tx.moderationCase.update({ where: { id: last.id }, data: { state: 'APPEALED', appealText: input.text, appealedAt: now } })
    return done({ contributionId }, { event: { kind: 'moderation.appealed', organisationId, dialogueId, data: { contributionId } } })
  },
})

/** A second person's word, which is the last here (INV-26). */
export const decideAppeal = command({
  action: 'moderation.decideAppeal',
  input: AppealDecision,
  load: async (tx, { caseId }) => {
    const appealed = await tx.moderationCase.findUnique({ where: { id: caseId } })
    const locked = appealed && (await lockView(tx, appealed.contributionId))
    if (!appealed || !locked) return undefined
    const hands = appealed.decidedById ? [appealed.decidedById] : []
    return { ...locked, subject: { ...locked.subject, hands }, caseId }
  },
  run: async ({ tx, input, actor, now, view, caseId }) => {
    const { id: contributionId, organisationId, dialogueId } = view
    const appealed = await tx.moderationCase.findUniqueOrThrow({ where: { id: caseId } })
    if (appealed.state !== 'APPEALED' || !appealed.outcome) return conflict('moderation.nothingToAppeal')
    const outcome = input.outcome === 'UPHOLD' ? appealed.outcome : 'PUBLISH'
    const visibility = view.isWithdrawn ? 'NOT_PUBLIC' : visibilityAfter[outcome]
    await tx.contribution.update({ where: { id: contributionId }, data: { visibility } })
    if (isReadAnew(view.visibility, visibility)) await codingsOfWholeView(tx, contributionId)
    await tx.moderationCase.update({
      where: { id: caseId },
      data: {
        state: 'FINAL',
        appealOutcome: outcome,
        appealStatement: input.statement,
        appealById: actor.userId,
        appealDecidedAt: now,
      },
    })
    return done(
      { caseId, visibility },
      {
        event: { kind: 'moderation.finished', organisationId, dialogueId, data: { contributionId, outcome } },
        later: [job('moderation.tellAuthor', { caseId }, { key: `moderation.tellAuthor:${caseId}:appeal` })],
      },
    )
  },
})
