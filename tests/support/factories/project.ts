import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { ProjectState } from '@/lib/generated/prisma/enums'

type Made = { title?: string; state?: ProjectState; topicId?: string; mandateDecisionId?: string }

export const aProject = {
  /** Without a mandate: nothing in it may open. */
  proposed: (organisation: { id: string }, made: Made = {}) => create(organisation, made),
  mandated: (organisation: { id: string }, decision: { id: string }, made: Made = {}) =>
    create(organisation, { state: 'PREPARATION', ...made, mandateDecisionId: decision.id }),
}

function create(organisation: { id: string }, { title = 'Trygg i Strandvik', ...made }: Made) {
  const slug = `projekt-${randomUUID()}`
  const about = { registryNumber: 'KS 2025:417', commissioner: 'Kommunstyrelsen, Anders Hellberg' }
  return db.project.create({ data: { organisationId: organisation.id, slug, title, ...about, ...made } })
}
