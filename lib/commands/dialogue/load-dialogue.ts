import 'server-only'
import type { Tx } from '@/lib/db'
import { briefFrom } from '@/lib/domain/brief'
import type { FrozenBrief } from '@/lib/domain/brief-revision'
import { dateOf, dayInStockholm, dayOf } from '@/lib/domain/calendar'
import { isInForce } from '@/lib/domain/decision'
import { type DialogueState, isInfluenceable, isOpen } from '@/lib/domain/dialogue'
import type { DomainEvent } from '@/lib/domain/events'
import type { ReadyToOpen } from '@/lib/domain/opening'
import type { Subject } from '@/lib/domain/policy-rule'

export type LoadedDialogue = NonNullable<Awaited<ReturnType<typeof lockDialogue>>>

/** The dialogue with all that its steps depend on, locked. */
export async function lockDialogue(tx: Tx, dialogueId: string, now: Date) {
  await tx.$executeRaw`SELECT 1 FROM "Dialogue" WHERE id = ${dialogueId}::uuid FOR UPDATE`
  const row = await tx.dialogue.findUnique({
    where: { id: dialogueId },
    include: {
      brief: true,
      promise: true,
      approvedBy: { select: { kind: true, state: true } },
      project: { select: { slug: true, mandateDecision: { select: { id: true, kind: true, state: true, bodyId: true } } } },
      _count: { select: { questions: true } },
    },
  })
  if (!row) return undefined
  const brief = briefFrom(row.brief?.content ?? {})
  const subject: Subject = {
    organisationId: row.organisationId,
    projectId: row.projectId,
    dialogueId: row.id,
    bodyId: row.decisionBodyId,
    state: row.state,
    is: { influenceable: isInfluenceable(row) && brief.isInfluenceable !== false, open: isOpen(row, now) },
  }
  const ready: ReadyToOpen = {
    level: row.level,
    isDecidedByBody: row.approvedBy?.kind === 'HOLD_DIALOGUE' && (isInForce(row.approvedBy.state) || row.approvedBy.state === 'SUPERSEDED'),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    decisionBodyId: row.decisionBodyId,
    decisionDate: row.decisionDate,
    feedbackOn: row.promise?.dueOn ?? (brief.feedbackOn ? dateOf(brief.feedbackOn) : null),
    questions: row._count.questions,
  }
  return { dialogue: row, brief, ready, subject }
}

/** The dialogue's public words as they stand in the rows just now. */
export async function frozenBrief(tx: Tx, dialogueId: string): Promise<FrozenBrief> {
  const row = await tx.dialogue.findUniqueOrThrow({ where: { id: dialogueId }, include: { brief: true } })
  const body = row.decisionBodyId ? await tx.body.findUnique({ where: { id: row.decisionBodyId }, select: { name: true } }) : null
  return {
    brief: briefFrom(row.brief?.content ?? {}),
    level: row.level,
    closesOn: row.closesAt && dayInStockholm(row.closesAt),
    decisionBody: body?.name ?? null,
    decisionDate: row.decisionDate && dayOf(row.decisionDate),
  }
}

type Which = { id: string; organisationId: string; state: DialogueState }

export const moved = ({ id, organisationId, state }: Which, to: DialogueState, reason?: string): DomainEvent => ({
  kind: 'dialogue.moved',
  organisationId,
  dialogueId: id,
  data: { from: state, to, ...(reason ? { reason } : {}) },
})
