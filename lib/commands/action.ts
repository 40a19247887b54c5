import 'server-only'
import { CreateAction, mayBecome, UpdateAction } from '@/lib/domain/action'
import { dateOf, today } from '@/lib/domain/calendar'
import { conflict, invalid } from '@/lib/domain/result'
import { command, done } from './command'
import { job } from './job'

/** Something that somebody does, by a day, because of an answer that the body has adopted. */
export const createAction = command({
  action: 'action.create',
  input: CreateAction,
  load: async (tx, { responseId }) => {
    await tx.$queryRaw`SELECT 1 FROM "ThemeResponse" WHERE id = ${responseId}::uuid FOR UPDATE`
    const response = await tx.themeResponse.findUnique({
      where: { id: responseId },
      select: {
        id: true,
        state: true,
        theme: { select: { dialogueId: true, dialogue: { select: { projectId: true } } } },
        decision: { select: { organisationId: true, bodyId: true } },
      },
    })
    if (!response) return undefined
    const { organisationId, bodyId } = response.decision
    const dialogueId = response.theme.dialogueId
    const subject = { organisationId, bodyId, dialogueId, projectId: response.theme.dialogue.projectId }
    return { response, where: { organisationId, dialogueId }, subject }
  },
  run: async ({ tx, response, where, input, now }) => {
    if (response.state === 'DRAFTED') return conflict('action.needsAdoptedAnswer')
    const dueOn = dateOf(input.dueOn)
    const nextUpdateOn = dateOf(input.nextUpdateOn)
    if (nextUpdateOn < today(now)) return invalid({ nextUpdateOn: ['action.dateIsPast'] })
    const isColleague =
      !input.ownerId || (await tx.roleAssignment.count({ where: { userId: input.ownerId, organisationId: where.organisationId } })) > 0
    if (!isColleague) return invalid({ ownerId: ['problem.choose'] })
    const order = await tx.action.count({ where: { dialogueId: where.dialogueId } })
    const { ownerId, ownerName, title } = input
    const action = await tx.action.create({
      data: { ...where, responseId: response.id, title, ownerId, ownerName, dueOn, firstDueOn: dueOn, nextUpdateOn, order, createdAt: now },
    })
    return done(
      { actionId: action.id, dialogueId: where.dialogueId },
      { event: { kind: 'action.created', ...where, data: { actionId: action.id, responseId: response.id } } },
    )
  },
})

/** How it goes, in public. Whose views stand behind the theme are told, if they asked. */
export const updateAction = command({
  action: 'action.update',
  input: UpdateAction,
  load: async (tx, { actionId }) => {
    await tx.$queryRaw`SELECT 1 FROM "Action" WHERE id = ${actionId}::uuid FOR UPDATE`
    const action = await tx.action.findUnique({
      where: { id: actionId },
      select: {
        id: true,
        status: true,
        organisationId: true,
        dialogueId: true,
        ownerId: true,
        dialogue: { select: { projectId: true } },
        response: { select: { state: true } },
      },
    })
    if (!action) return undefined
    const { organisationId, dialogueId, ownerId } = action
    return {
      action,
      where: { organisationId, dialogueId },
      subject: { organisationId, dialogueId, ownerId, projectId: action.dialogue.projectId },
    }
  },
  run: async ({ tx, actor, action, where, input, now }) => {
    if (!mayBecome(action.status, input.status)) return conflict('action.finished')
    if (input.newDueOn && dateOf(input.newDueOn) <= today(now)) return invalid({ newDueOn: ['action.dateIsPast'] })
    await tx.action.update({
      where: { id: action.id },
      data: {
        status: input.status,
        ...(input.nextUpdateOn && { nextUpdateOn: dateOf(input.nextUpdateOn) }),
        ...(input.status === 'DONE' && { evidence: input.evidence }),
        ...(input.status === 'DELAYED' && { delayReason: input.delayReason, dueOn: dateOf(input.newDueOn ?? '') }),
        ...(input.status === 'DROPPED' && { dropDecision: input.dropDecision, dropReason: input.dropReason }),
      },
    })
    const { status, text } = input
    const update = await tx.actionUpdate.create({
      data: { actionId: action.id, status, text, byId: actor.userId, byName: actor.name, at: now },
    })
    const isPublic = action.response.state === 'PUBLISHED'
    return done(
      { actionId: action.id, dialogueId: where.dialogueId },
      {
        event: { kind: 'action.updated', ...where, data: { actionId: action.id, from: action.status, to: status } },
        later: isPublic ? [job('feedback.deliverAction', { actionId: action.id, updateId: update.id })] : [],
      },
    )
  },
})
