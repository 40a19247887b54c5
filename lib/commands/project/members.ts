import 'server-only'
import { dateOf } from '@/lib/domain/calendar'
import { AssignMember, EndMembership } from '@/lib/domain/project'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockProject } from './load-project'

/** A task in this project only, from one day to another. Rights in the whole organisation are the administrator's. */
export const assignMember = command({
  action: 'project.edit',
  input: AssignMember,
  load: (tx, { projectId }) => lockProject(tx, projectId),
  run: async ({ tx, input, project }) => {
    const { organisationId, id: projectId } = project
    const { userId, role, validFrom, validTo } = input
    const user = await tx.user.findFirst({ where: { id: userId, organisationId }, select: { id: true } })
    if (!user) return invalid({ userId: ['project.choosePerson'] })
    if (validTo && validTo < validFrom) return invalid({ validTo: ['project.phaseBackwards'] })
    const days = { validFrom: dateOf(validFrom), validTo: validTo ? dateOf(validTo) : null }
    await tx.roleAssignment.create({ data: { userId, role, organisationId, projectId, ...days } })
    return done(
      { projectId },
      { event: { kind: 'right.given', organisationId, data: { userId, role, scope: `project:${projectId.slice(0, 8)}` } } },
    )
  },
})

export const endMembership = command({
  action: 'project.edit',
  input: EndMembership,
  load: (tx, { projectId }) => lockProject(tx, projectId),
  run: async ({ tx, input: { assignmentId, lastDay }, project }) => {
    const { organisationId, id: projectId } = project
    const held = await tx.roleAssignment.findFirst({ where: { id: assignmentId, projectId, organisationId } })
    if (!held) return conflict('problem.missing')
    await tx.roleAssignment.update({ where: { id: held.id }, data: { validTo: dateOf(lastDay) } })
    return done({ projectId }, { event: { kind: 'right.ended', organisationId, data: { userId: held.userId, role: held.role } } })
  },
})
