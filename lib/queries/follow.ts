import 'server-only'
import { db } from '@/lib/db'
import { isPublicDialogue } from '@/lib/domain/dialogue'

export async function followedDialogue(organisationId: string, slug: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { organisationId_slug: { organisationId, slug } },
    select: { slug: true, title: true, state: true, openedAt: true, approvedByDecisionId: true },
  })
  return dialogue && isPublicDialogue(dialogue) ? dialogue : undefined
}
