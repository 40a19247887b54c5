import 'server-only'
import type { Tx } from '@/lib/db'
import { dialogueAfterDecision } from '@/lib/domain/decision'
import type { DomainEvent } from '@/lib/domain/events'
import type { TopicDecision } from '@/lib/domain/topic'

interface Decided {
  topicId: string
  decisionId: string
  kind: TopicDecision
  text: string
}

/** What follows from a decision for the topic's projects and for the dialogues that waited for it. */
export async function carryOut(tx: Tx, decided: Decided): Promise<DomainEvent[]> {
  const projects = await tx.project.findMany({
    where: { topicId: decided.topicId },
    include: { dialogues: { where: { state: 'AWAITING_DECISION' }, select: { id: true } } },
  })
  const events: DomainEvent[] = []
  for (const project of projects) {
    if (project.state === 'PROPOSED') events.push(...(await settleProject(tx, project, decided)))
    for (const dialogue of project.dialogues) events.push(await settleDialogue(tx, project.organisationId, dialogue.id, decided))
  }
  return events
}

type AProject = { id: string; organisationId: string }

async function settleProject(tx: Tx, { id, organisationId }: AProject, { kind, decisionId, text }: Decided): Promise<DomainEvent[]> {
  const moved = (to: string): DomainEvent[] => [{ kind: 'project.advanced', organisationId, data: { projectId: id, from: 'PROPOSED', to } }]
  if (kind === 'REFER_BACK') return []
  if (kind === 'NOT_HOLD') {
    await tx.project.update({ where: { id }, data: { state: 'CANCELLED', stateReason: text } })
    return moved('CANCELLED')
  }
  await tx.project.update({ where: { id }, data: { state: 'MANDATED', mandateDecisionId: decisionId } })
  return moved('MANDATED')
}

/** Without a yes the dialogue goes back to its desk: it was never public and owes nobody an answer. */
async function settleDialogue(tx: Tx, organisationId: string, id: string, { kind, decisionId }: Decided): Promise<DomainEvent> {
  const to = dialogueAfterDecision[kind] ?? 'DRAFT'
  const approval = to === 'APPROVED' ? { approvedByDecisionId: decisionId } : to === 'INFORMATION' ? { level: 'INFORM' as const } : {}
  await tx.dialogue.update({ where: { id }, data: { state: to, ...approval } })
  return { kind: 'dialogue.moved', organisationId, dialogueId: id, data: { from: 'AWAITING_DECISION', to } }
}
