import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import type { DialogueState } from '@/lib/domain/dialogue'
import { mayMove } from '@/lib/domain/dialogue'
import type { DomainEvent } from '@/lib/domain/events'
import { conflict } from '@/lib/domain/result'
import { canonicalJson } from '@/lib/domain/snapshot'
import { mayMoveSummary, type SummaryState, whatBlocksPublication } from '@/lib/domain/summary'
import { snapshotOf } from '@/lib/queries/summary-snapshot'
import { factsOf, summaryWhole } from '@/lib/queries/summary-whole'
import { personId } from './coding-view'
import { command, done } from './command'
import { lockSummary } from './summary-work'

const input = z.object({ summaryId: z.uuid() })
type Locked = NonNullable<Awaited<ReturnType<typeof lockSummary>>>['summary']

const moved = ({ id, organisationId, dialogueId }: Locked, from: SummaryState, to: SummaryState): DomainEvent => ({
  kind: 'summary.moved',
  organisationId,
  dialogueId,
  data: { summaryId: id, from, to },
})

const dialogueMoved = ({ organisationId, dialogueId }: Locked, from: DialogueState, to: DialogueState): DomainEvent => ({
  kind: 'dialogue.moved',
  organisationId,
  dialogueId,
  data: { from, to },
})

/** To review, to those who took part, or back to the desk. */
export const moveSummary = command({
  action: 'summary.write',
  input: input.extend({ to: z.enum(['DRAFT', 'INTERNAL_REVIEW', 'OUT_FOR_VALIDATION'], 'problem.choose') }),
  load: (tx, { summaryId }) => lockSummary(tx, summaryId),
  run: async ({ tx, input: { summaryId, to }, summary }) => {
    if (!mayMoveSummary(summary.state, to)) return conflict('problem.transition')
    await tx.perspectiveSummary.update({ where: { id: summaryId }, data: { state: to, approvedById: null, approvedAt: null } })
    const follows = followsIn(summary.dialogueState, to)
    if (!follows) return done(summaryId, { event: moved(summary, summary.state, to) })
    await tx.dialogue.update({ where: { id: summary.dialogueId }, data: { state: follows } })
    return done(summaryId, { event: [moved(summary, summary.state, to), dialogueMoved(summary, summary.dialogueState, follows)] })
  },
})

/** Approved by somebody who wrote nothing in it (INV-26), and only when nothing stands in the way. */
export const approveSummary = command({
  action: 'summary.approve',
  input,
  load: (tx, { summaryId }) => lockSummary(tx, summaryId),
  run: async ({ tx, actor, input: { summaryId }, summary, now }) => {
    if (!mayMoveSummary(summary.state, 'APPROVED')) return conflict('problem.transition')
    const blocked = await blocks(tx, summaryId)
    if (blocked) return blocked
    await tx.perspectiveSummary.update({
      where: { id: summaryId },
      data: { state: 'APPROVED', approvedById: personId(actor), approvedAt: now },
    })
    const { organisationId, dialogueId } = summary
    const approved: DomainEvent = { kind: 'summary.approved', organisationId, dialogueId, data: { summaryId } }
    return done(summaryId, { event: [approved, moved(summary, summary.state, 'APPROVED')] })
  },
})

/** Makes the snapshot that the public reads, puts the earlier version aside, and takes the dialogue along. */
export const publishSummary = command({
  action: 'summary.publish',
  input,
  load: (tx, { summaryId }) => lockSummary(tx, summaryId),
  run: async ({ tx, input: { summaryId }, summary, now }) => {
    if (!mayMoveSummary(summary.state, 'PUBLISHED')) return conflict('problem.transition')
    const blocked = await blocks(tx, summaryId)
    if (blocked) return blocked
    const { dialogueId, organisationId, version } = summary
    const snapshot = await snapshotOf(tx, summaryId, now)
    const hash = createHash('sha256').update(canonicalJson(snapshot)).digest('hex')
    const earlier = await tx.perspectiveSummary.findMany({ where: { dialogueId, state: 'PUBLISHED' }, select: { id: true } })
    await tx.perspectiveSummary.updateMany({ where: { dialogueId, state: 'PUBLISHED' }, data: { state: 'SUPERSEDED' } })
    await tx.perspectiveSummary.update({ where: { id: summaryId }, data: { state: 'PUBLISHED', publishedAt: now, snapshot, hash } })
    const events: [DomainEvent, ...DomainEvent[]] = [
      { kind: 'summary.published', organisationId, dialogueId, data: { summaryId, version, hash } },
      moved(summary, summary.state, 'PUBLISHED'),
      ...earlier.map(({ id }) => moved({ ...summary, id }, 'PUBLISHED', 'SUPERSEDED')),
    ]
    if (mayMove(summary.dialogueState, 'SUMMARY_PUBLISHED') && summary.dialogueState !== 'WITH_DECISION_MAKERS') {
      await tx.dialogue.update({ where: { id: dialogueId }, data: { state: 'SUMMARY_PUBLISHED' } })
      events.push(dialogueMoved(summary, summary.dialogueState, 'SUMMARY_PUBLISHED'))
    }
    return done(summaryId, { event: events })
  },
})

async function blocks(tx: Tx, summaryId: string) {
  const whole = await summaryWhole(tx, summaryId)
  const [first, ...more] = whole ? whatBlocksPublication(factsOf(whole)) : []
  return first && conflict(first.key, { ...first.params, more: more.length })
}

/** The dialogue's own line follows its first summary out to those who took part, and back. */
function followsIn(state: DialogueState, to: SummaryState): DialogueState | undefined {
  if (to === 'OUT_FOR_VALIDATION' && state === 'SUMMARY_DRAFT') return 'VALIDATION'
  return to === 'DRAFT' && state === 'VALIDATION' ? 'SUMMARY_DRAFT' : undefined
}
