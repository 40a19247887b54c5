import 'server-only'
import { db } from '@/lib/db'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { confirmHash, contactOfStopCode } from './follow-code'

export async function followedDialogue(organisationId: string, slug: string) {
  const dialogue = await db.dialogue.findUnique({
    where: { organisationId_slug: { organisationId, slug } },
    select: { id: true, slug: true, title: true, state: true, openedAt: true, approvedByDecisionId: true },
  })
  return dialogue && isPublicDialogue(dialogue) ? dialogue : undefined
}

/** Whether the link from the mail still confirms something here. Looking uses nothing up. */
export async function mayConfirm(dialogueId: string, token: string, now = new Date()): Promise<boolean> {
  const contact = await db.contact.findUnique({ where: { tokenHash: confirmHash(token), dialogueId } })
  return Boolean(contact?.tokenExpiresAt && contact.tokenExpiresAt > now && !contact.endedAt)
}

export async function mayStop(dialogueId: string, code: string): Promise<boolean> {
  const id = contactOfStopCode(code)
  return id !== undefined && (await db.contact.count({ where: { id, dialogueId, isFollower: true } })) > 0
}
