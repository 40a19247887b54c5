import 'server-only'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/domain/actor'
import { isPublicDialogue } from '@/lib/domain/dialogue'
import { may } from '@/lib/domain/policy'
import { isGivenByBody, projectTransitions } from '@/lib/domain/project'

/** A project's desk: mandate, phases, dialogues side by side, people, and where it may go from here. */
export async function projectDesk(actor: Actor, organisationId: string, projectId: string) {
  if (!/^[0-9a-f-]{36}$/.test(projectId)) return undefined
  const project = await db.project.findFirst({
    where: { id: projectId, organisationId },
    include: {
      topic: { select: { id: true, title: true } },
      mandateDecision: { select: { kind: true, bodyId: true, paragraph: true, meetingDate: true, body: { select: { name: true } } } },
      phases: { orderBy: { order: 'asc' } },
      dialogues: { select: { id: true, title: true, state: true, opensAt: true, closesAt: true }, orderBy: { createdAt: 'asc' } },
    },
  })
  if (!project) return undefined
  const subject = { organisationId, projectId, bodyId: project.mandateDecision?.bodyId, state: project.state }
  const [members, colleagues] = await Promise.all([
    db.roleAssignment.findMany({
      where: { organisationId, projectId },
      include: { user: { select: { displayName: true } } },
      orderBy: { validFrom: 'asc' },
    }),
    db.user.findMany({ where: { organisationId }, select: { id: true, displayName: true, title: true }, orderBy: { displayName: 'asc' } }),
  ])
  return {
    project,
    members: members.map(({ id, role, validFrom, validTo, user }) => ({ id, role, validFrom, validTo, name: user.displayName })),
    colleagues,
    ways: projectTransitions[project.state].filter((to) => !isGivenByBody(to, project.state)),
    can: {
      read: may(actor, 'project.read', subject),
      edit: may(actor, 'project.edit', subject),
      advance: may(actor, 'project.advance', subject),
      createDialogue: may(actor, 'dialogue.create', subject),
      writeNews: may(actor, 'news.write', subject),
    },
  }
}
export type ProjectDesk = NonNullable<Awaited<ReturnType<typeof projectDesk>>>

/** What the public reads of a project: only with a mandate, and only its public dialogues. */
export async function publicProject(organisationId: string, slug: string) {
  const project = await db.project.findFirst({
    where: { organisationId, slug, NOT: { state: 'PROPOSED' }, mandateDecisionId: { not: null } },
    include: {
      mandateDecision: { select: { paragraph: true, meetingDate: true, body: { select: { name: true } } } },
      phases: { orderBy: { order: 'asc' } },
      news: { where: { publishedAt: { not: null } }, orderBy: { publishedAt: 'desc' }, take: 20 },
      dialogues: {
        select: { slug: true, title: true, state: true, openedAt: true, approvedByDecisionId: true, opensAt: true, closesAt: true },
        orderBy: { opensAt: 'asc' },
      },
    },
  })
  return project && { ...project, dialogues: project.dialogues.filter(isPublicDialogue) }
}
export type PublicProject = NonNullable<Awaited<ReturnType<typeof publicProject>>>
