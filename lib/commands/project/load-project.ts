import 'server-only'
import type { Tx } from '@/lib/db'

export async function lockProject(tx: Tx, projectId: string) {
  await tx.$executeRaw`SELECT 1 FROM "Project" WHERE id = ${projectId}::uuid FOR UPDATE`
  const project = await tx.project.findUnique({
    where: { id: projectId },
    include: { dialogues: { select: { state: true, openedAt: true } } },
  })
  if (!project) return undefined
  const { organisationId, state } = project
  return { project, subject: { organisationId, projectId, state } }
}
