import 'server-only'
import type { Tx } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { type BriefChange, changesBetween, type FrozenBrief } from '@/lib/domain/brief-revision'
import type { DomainEvent } from '@/lib/domain/events'
import { type Job, job } from '../job'
import { frozenBrief } from './load-dialogue'

interface Revising {
  dialogue: { id: string; organisationId: string; brief: { revisionNo: number } | null }
  actor: Actor
  reason: string
  before: FrozenBrief
  now: Date
}

/** After opening every change is a numbered version with its reason, and the followers are told (INV-04). */
export async function leaveRevision(
  tx: Tx,
  { dialogue, actor, reason, before, now }: Revising,
): Promise<{ changes: BriefChange[]; event: DomainEvent; later: Job[] }> {
  const after = await frozenBrief(tx, dialogue.id)
  const changes = changesBetween(before, after)
  const no = (dialogue.brief?.revisionNo ?? 0) + 1
  await tx.briefRevision.create({ data: { dialogueId: dialogue.id, no, content: after, reason, byId: actor.userId, at: now } })
  await tx.dialogueBrief.update({ where: { dialogueId: dialogue.id }, data: { revisionNo: no } })
  const parts = [...new Set(changes.map(({ part }) => part))]
  return {
    changes,
    event: { kind: 'brief.revised', organisationId: dialogue.organisationId, dialogueId: dialogue.id, data: { no, parts, reason } },
    later: [job('revision.announce', { dialogueId: dialogue.id, no }, { key: `revision.announce:${dialogue.id}:${no}` })],
  }
}
