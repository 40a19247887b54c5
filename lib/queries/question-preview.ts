import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import type { Locale } from '@/lib/domain/locale'
import { may } from '@/lib/domain/policy'
import { contributeAt } from './contribute'

/** Where a try-out is kept: no code that anybody holds is ever hashed to this, so that it can't be sent as a view. */
export const previewKey = (userId: string | null) => (slug: string) => `forhandsvisning:${userId ?? ''}:${slug}`

/** The pages of an answer as residents will meet them, for whoever may read the dialogue's working pages. */
export async function questionPreview(actor: Actor, organisationId: string, slug: string, locale: Locale, now = new Date()) {
  const found = await contributeAt({ organisationId, slug, draftHash: previewKey(actor.userId)(slug) }, locale, now)
  if (!found) return undefined
  const { journey, page } = found
  const body = await db.dialogue.findUnique({ where: { id: journey.id }, select: { decisionBodyId: true } })
  const bodyId = body?.decisionBodyId ?? undefined
  const read = may(actor, 'dialogue.read', { organisationId, projectId: journey.projectId, dialogueId: journey.id, bodyId })
  return { desk: `/arbetsyta/dialoger/${journey.id}/fragor`, page: read.allowed ? page : undefined }
}
