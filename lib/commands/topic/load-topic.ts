import 'server-only'
import type { Tx } from '@/lib/db'
import type { Subject } from '@/lib/domain/policy-rule'

/** The topic, locked: two who screen the same proposal follow one another. */
export async function lockTopic(tx: Tx, topicId: string) {
  await tx.$executeRaw`SELECT 1 FROM "TopicProposal" WHERE id = ${topicId}::uuid FOR UPDATE`
  const topic = await tx.topicProposal.findUnique({ where: { id: topicId } })
  if (!topic) return undefined
  const { organisationId, bodyId, proposerId: ownerId, state } = topic
  const subject: Subject = { organisationId, bodyId, ownerId, state }
  return { topic, subject }
}
