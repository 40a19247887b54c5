'use server'

import type { FormAction } from '@/components/form/form-state'
import { createDialogue } from '@/lib/commands/dialogue/create'
import { advanceProject, arrangePhases } from '@/lib/commands/project/advance'
import { createProject } from '@/lib/commands/project/create'
import { assignMember } from '@/lib/commands/project/members'
import { rowsTyped } from '@/lib/domain/brief-form'
import { formAction, one } from '@/lib/web/form-action'
import { siteOrganisation } from '@/lib/web/site'

const next = ({ projectId }: { projectId: string }) => `/arbetsyta/projekt/${projectId}`

export const create: FormAction = async (previous, formData) => {
  const { id: organisationId } = await siteOrganisation()
  return formAction(createProject, { input: (typed) => ({ ...typed, organisationId }), next, about: 'title' })(previous, formData)
}

export const advance: FormAction = formAction(advanceProject, { next, about: 'to' })

export const phases: FormAction = formAction(arrangePhases, {
  input: (typed) => ({
    projectId: one(typed.projectId),
    phases: rowsTyped(typed, 'phase', ['name', 'startsOn', 'endsOn', 'timeText']).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([field, value]) => value || field === 'name')),
    ),
  }),
  next,
  about: 'phase-1-name',
})

export const assign: FormAction = formAction(assignMember, {
  input: (typed) => ({ ...typed, validTo: one(typed.validTo) || undefined }),
  next,
  about: 'userId',
})

export const dialogue: FormAction = formAction(createDialogue, {
  next: ({ dialogueId }) => `/arbetsyta/dialoger/${dialogueId}`,
  about: 'title',
})
