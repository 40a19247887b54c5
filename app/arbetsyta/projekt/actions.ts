'use server'

import type { FormAction } from '@/components/form/form-state'
import { createDialogue } from '@/lib/commands/dialogue/create'
import { advanceProject, arrangePhases } from '@/lib/commands/project/advance'
import { createProject, editProject } from '@/lib/commands/project/create'
import { assignMember, endMembership } from '@/lib/commands/project/members'
import { rowsNumbered } from '@/lib/domain/brief-form'
import { formAction, one, type Typed } from '@/lib/web/form-action'
import { errorsInRows } from '@/lib/web/row-errors'
import { siteOrganisation } from '@/lib/web/site'

const next = ({ projectId }: { projectId: string }) => `/arbetsyta/projekt/${projectId}`

export const create: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  return formAction(createProject, { input: (typed) => ({ ...typed, organisationId }), next, about: 'title' })(previous, formData)
}

export const advance: FormAction = formAction(advanceProject, { next, about: 'to' })

export const edit: FormAction = formAction(editProject, { next, about: 'title' })

const phasesTyped = (typed: Typed) => ({
  projectId: one(typed.projectId),
  phases: rowsNumbered(typed, 'phase', ['name', 'startsOn', 'endsOn', 'timeText']).map(({ no, row }) => ({
    no,
    ...Object.fromEntries(Object.entries(row).filter(([field, value]) => value || field === 'name')),
  })),
})
const numbers = (asked: unknown) => (asked as ReturnType<typeof phasesTyped>).phases.map(({ no }) => no)

export const phases: FormAction = formAction(errorsInRows(arrangePhases, { list: 'phases', name: 'phase', numbers }), {
  input: phasesTyped,
  next,
  about: 'phase-1-name',
})

export const endTask: FormAction = formAction(endMembership, { next, about: 'lastDay' })

export const assign: FormAction = formAction(assignMember, {
  input: (typed) => ({ ...typed, validTo: one(typed.validTo) || undefined }),
  next,
  about: 'userId',
})

export const dialogue: FormAction = formAction(createDialogue, {
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}`,
  about: 'title',
})
