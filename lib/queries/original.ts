import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'

/** Whose original may be read here, before its words are: those come with a reason, from readOriginal. */
export async function originalAt(actor: Actor, organisationId: string, contributionId?: string) {
  const can = { read: may(actor, 'contribution.readOriginal', { organisationId, is: { reasoned: true } }) }
  const view =
    contributionId && can.read.allowed
      ? await db.contribution.findFirst({ where: { id: contributionId, organisationId }, select: { id: true, seqNo: true } })
      : null
  return { can, view: view ?? undefined }
}
