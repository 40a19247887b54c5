import 'server-only'
import { dateOf } from '@/lib/domain/calendar'
import { AdvanceProject, ArrangePhases, isGivenByBody, mayMoveProject, needsReason } from '@/lib/domain/project'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done } from '../command'
import { lockProject } from './load-project'

/** One step along SKR's model; back, paused or stopped only with a reason. */
export const advanceProject = command({
  action: 'project.advance',
  input: AdvanceProject,
  load: (tx, { projectId }) => lockProject(tx, projectId),
  run: async ({ tx, input: { to, reason }, project }) => {
    const { id: projectId, organisationId, state: from } = project
    if (isGivenByBody(to, from)) return conflict('project.mandateByBody')
    if (!mayMoveProject(from, to)) return conflict('problem.transition')
    if (needsReason(from, to) && reason.length < 10) return invalid({ reason: ['brief.reasonNeeded'] })
    const running = project.dialogues.filter(({ state }) => !['COMPLETED', 'CANCELLED', 'INFORMATION'].includes(state))
    if (['CLOSED', 'CANCELLED'].includes(to) && running.length > 0) return conflict('project.dialoguesRunning', { count: running.length })
    await tx.project.update({ where: { id: projectId }, data: { state: to, stateReason: reason || null } })
    const data = { projectId, from, to, ...(reason ? { reason } : {}) }
    return done({ projectId }, { event: { kind: 'project.advanced', organisationId, data } })
  },
})

export const arrangePhases = command({
  action: 'project.edit',
  input: ArrangePhases,
  load: (tx, { projectId }) => lockProject(tx, projectId),
  run: async ({ tx, input: { projectId, phases }, project }) => {
    await tx.projectPhase.deleteMany({ where: { projectId } })
    const rows = phases.map(({ name, startsOn, endsOn, timeText }, order) => ({
      projectId,
      name,
      order,
      startsOn: startsOn ? dateOf(startsOn) : null,
      endsOn: endsOn ? dateOf(endsOn) : null,
      timeText: timeText || null,
    }))
    await tx.projectPhase.createMany({ data: rows })
    const data = { projectId, fields: ['phases'] }
    return done({ projectId }, { event: { kind: 'project.edited', organisationId: project.organisationId, data } })
  },
})
