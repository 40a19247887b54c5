import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/policy'

/** A project's news with its drafts, for those who write them. */
export async function newsDesk(actor: Actor, organisationId: string, projectId: string) {
  const project = await db.project.findFirst({ where: { id: projectId, organisationId }, select: { id: true, title: true } })
  if (!project) return undefined
  const can = { write: may(actor, 'news.write', { organisationId, projectId }) }
  const items = can.write.allowed
    ? await db.newsItem.findMany({ where: { projectId }, orderBy: [{ createdAt: 'desc' }], select: shown, take: 100 })
    : []
  return { project, can, items }
}
export type NewsDesk = NonNullable<Awaited<ReturnType<typeof newsDesk>>>

const shown = { id: true, title: true, text: true, publishedAt: true, correctedAt: true, correction: true } as const
