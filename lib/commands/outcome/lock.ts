import 'server-only'
import type { Tx } from '@/lib/db'

/** The decision on a dialogue's outcome, locked, with who stands near it. */
export async function lockOutcome(tx: Tx, { decisionId }: { decisionId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Decision" WHERE id = ${decisionId}::uuid FOR UPDATE`
  const decision = await tx.decision.findUnique({
    where: { id: decisionId, kind: 'OUTCOME' },
    select: {
      id: true,
      organisationId: true,
      bodyId: true,
      dialogueId: true,
      state: true,
      meetingDate: true,
      paragraph: true,
      recordedById: true,
      correction: true,
      dialogue: {
        select: {
          state: true,
          projectId: true,
          summaries: { where: { state: 'PUBLISHED' }, select: { id: true, version: true }, orderBy: { version: 'desc' }, take: 1 },
        },
      },
    },
  })
  const { dialogue, dialogueId, ...rest } = decision ?? {}
  if (!decision || !dialogue || !dialogueId) return undefined
  const summary = dialogue.summaries[0]
  return {
    decision: { ...decision, ...rest, dialogueId },
    dialogueState: dialogue.state,
    summary,
    where: { organisationId: decision.organisationId, dialogueId },
    subject: {
      organisationId: decision.organisationId,
      bodyId: decision.bodyId,
      projectId: dialogue.projectId,
      dialogueId,
      state: decision.state,
      is: { approved: summary !== undefined },
    },
  }
}
