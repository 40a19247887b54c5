import 'server-only'
import type { Tx } from '@/lib/db'
import type { Subject } from '@/lib/domain/policy-rule'

export async function lockDecision(tx: Tx, decisionId: string) {
  await tx.$executeRaw`SELECT 1 FROM "Decision" WHERE id = ${decisionId}::uuid FOR UPDATE`
  const decision = await tx.decision.findUnique({
    where: { id: decisionId },
    include: { supersededBy: { select: { id: true, formToken: true } } },
  })
  if (!decision) return undefined
  const { organisationId, bodyId, dialogueId, state } = decision
  const subject: Subject = { organisationId, bodyId, dialogueId, state }
  return { decision, subject }
}
