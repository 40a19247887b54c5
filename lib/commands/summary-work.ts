import 'server-only'
import type { Tx } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import type { DialogueState } from '@/lib/domain/dialogue'
import type { DomainEvent } from '@/lib/domain/events'
import { isWritable, type SummaryState } from '@/lib/domain/summary'
import { personId } from './coding-view'

interface Row {
  id: string
  version: number
  state: SummaryState
  dialogueId: string
  organisationId: string
  projectId: string
  dialogueState: DialogueState
}

/** The version and its dialogue, both locked: what is written and what is published never cross. */
export async function lockSummary(tx: Tx, summaryId: string) {
  const [summary] = await tx.$queryRaw<Row[]>`
    SELECT s.id, s.version, s.state::text AS state, d.id AS "dialogueId", d."organisationId", d."projectId", d.state::text AS "dialogueState"
    FROM "PerspectiveSummary" s JOIN "Dialogue" d ON d.id = s."dialogueId" WHERE s.id = ${summaryId}::uuid FOR NO KEY UPDATE`
  if (!summary) return undefined
  const writers = await tx.summaryWriter.findMany({ where: { summaryId }, select: { userId: true } })
  const hands = writers.map(({ userId }) => userId)
  const { organisationId, projectId, dialogueId, state } = summary
  return { summary, subject: { organisationId, projectId, dialogueId, state, hands, is: { approved: state === 'APPROVED' } } }
}

export async function lockSummaryOfClaim(tx: Tx, claimId: string) {
  const found = await tx.summaryClaim.findUnique({ where: { id: claimId }, select: { summaryId: true } })
  const locked = found && (await lockSummary(tx, found.summaryId))
  // Read again behind the lock: a second click on «ta bort» finds nothing.
  const claim = locked && (await tx.summaryClaim.findUnique({ where: { id: claimId } }))
  return locked && claim ? { ...locked, claim } : undefined
}

/** Whoever writes in a version is one of its writers, and so never its only approver (INV-26). Undefined: it is not open for writing. */
export async function writeIn(tx: Tx, actor: Actor, summary: Row, part: string): Promise<DomainEvent | undefined> {
  if (!isWritable(summary.state)) return undefined
  await tx.summaryWriter.createMany({ data: [{ summaryId: summary.id, userId: personId(actor) }], skipDuplicates: true })
  const { organisationId, dialogueId, id } = summary
  return { kind: 'summary.edited', organisationId, dialogueId, data: { summaryId: id, part } }
}

/** The views with these numbers, in this dialogue. */
export async function viewsNumbered(tx: Tx, dialogueId: string, numbers: readonly number[]) {
  const rows = await tx.contribution.findMany({ where: { dialogueId, seqNo: { in: [...numbers] } }, select: { id: true, seqNo: true } })
  return { ids: rows.map(({ id }) => id), missing: numbers.filter((no) => !rows.some(({ seqNo }) => seqNo === no)) }
}
