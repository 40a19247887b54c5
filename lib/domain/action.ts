import { z } from 'zod'
import { daysBetween } from './calendar'
import type { MessageKey } from './result'
import { type ActionStatus, actionStatuses } from './vocabulary'

export const actionTransitions: Record<ActionStatus, readonly ActionStatus[]> = {
  PROPOSED: ['PLANNED', 'IN_PROGRESS', 'DELAYED', 'DONE', 'DROPPED'],
  PLANNED: ['PLANNED', 'IN_PROGRESS', 'DELAYED', 'DONE', 'DROPPED'],
  IN_PROGRESS: ['IN_PROGRESS', 'DELAYED', 'DONE', 'DROPPED'],
  DELAYED: ['IN_PROGRESS', 'DELAYED', 'DONE', 'DROPPED'],
  DONE: [],
  DROPPED: [],
}

export const mayBecome = (from: ActionStatus, to: ActionStatus) => actionTransitions[from].includes(to)
export const isFinished = (status: ActionStatus) => actionTransitions[status].length === 0

const optionalDay = z.union([z.literal('').transform(() => undefined), z.iso.date('problem.date')]).optional()
const optionalText = z
  .string()
  .trim()
  .max(1000, 'problem.tooLong')
  .optional()
  .transform((typed) => typed || undefined)

export const CreateAction = z.object({
  responseId: z.uuid('problem.choose'),
  title: z.string().trim().min(5, 'problem.required').max(300, 'problem.tooLong'),
  ownerId: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
  ownerName: z.string().trim().min(2, 'action.needsOwner').max(200, 'problem.tooLong'),
  dueOn: z.iso.date('problem.date'),
  nextUpdateOn: z.iso.date('problem.date'),
})

/** Done needs evidence, dropped needs a decision, late needs a reason and a new date (INV-25). */
export const UpdateAction = z
  .object({
    actionId: z.uuid(),
    status: z.enum(actionStatuses, { error: 'problem.choose' }),
    text: z.string().trim().min(10, 'problem.tooShort').max(2000, 'problem.tooLong'),
    nextUpdateOn: optionalDay,
    evidence: optionalText,
    delayReason: optionalText,
    newDueOn: optionalDay,
    dropDecision: optionalText,
    dropReason: optionalText,
  })
  .superRefine((update, context) => {
    const need = (field: 'evidence' | 'delayReason' | 'newDueOn' | 'dropDecision' | 'dropReason' | 'nextUpdateOn', message: MessageKey) => {
      if (!update[field]) context.addIssue({ code: 'custom', path: [field], message })
    }
    if (update.status === 'DONE') need('evidence', 'action.needsEvidence')
    if (update.status === 'DELAYED') {
      need('delayReason', 'action.needsDelayReason')
      need('newDueOn', 'action.needsNewDate')
    }
    if (update.status === 'DROPPED') {
      need('dropDecision', 'action.needsDecision')
      need('dropReason', 'action.needsDropReason')
    }
    if (update.status !== 'DONE' && update.status !== 'DROPPED') need('nextUpdateOn', 'action.needsNextUpdate')
  })
export type UpdateAction = z.infer<typeof UpdateAction>

/** Overdue without having said so: the due day is behind us, and nothing is done. */
export const isOverdue = (action: { status: ActionStatus; dueOn: Date }, day: Date) =>
  !isFinished(action.status) && daysBetween(action.dueOn, day) > 0

export const tallyOf = (statuses: readonly ActionStatus[]) => ({
  total: statuses.length,
  done: statuses.filter((status) => status === 'DONE').length,
  going: statuses.filter((status) => status === 'IN_PROGRESS').length,
  planned: statuses.filter((status) => status === 'PLANNED' || status === 'PROPOSED').length,
  late: statuses.filter((status) => status === 'DELAYED').length,
  dropped: statuses.filter((status) => status === 'DROPPED').length,
})
