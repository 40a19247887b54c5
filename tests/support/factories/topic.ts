import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { TopicState } from '@/lib/generated/prisma/enums'

type Made = { proposerId?: string; bodyId?: string; title?: string }

async function inState(organisation: { id: string }, state: TopicState, made: Made = {}) {
  const slug = `amne-${randomUUID()}`
  const { title = 'Tryggare vid busshållplatserna', ...rest } = made
  const text = 'Det är mörkt vid hållplatserna i Björkängen och många går hem ensamma.'
  return db.topicProposal.create({ data: { organisationId: organisation.id, slug, title, text, state, ...rest } })
}

export const aTopic = {
  inState,
  submitted: (organisation: { id: string }, made?: Made) => inState(organisation, 'SUBMITTED', made),
  inScreening: (organisation: { id: string }, made?: Made) => inState(organisation, 'SCREENING', made),
  beforeBody: (body: { id: string; organisationId: string }, made?: Made) =>
    inState({ id: body.organisationId }, 'FORWARDED_TO_BODY', { ...made, bodyId: body.id }),
}
