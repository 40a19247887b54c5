import { db } from '@/lib/db'
import { DialogueBrief } from '@/lib/domain/brief'
import type { Content } from './content'
import { daysAfter } from './dates'
import type { Place } from './place'

/** A project without a mandate and a dialogue that is only a draft: nobody outside the organisation may know of them. */
export async function fillDraft(place: Place, draft: Content['halmkulla']['draftProject']) {
  const { key, title, registryNumber, level, brief } = draft
  const createdAt = daysAfter(place.now, -4)
  const organisationId = place.id
  const projectId = place.idOf('project', key)
  const dialogueId = place.idOf('dialogue', key)
  await db.project.create({ data: { id: projectId, organisationId, slug: key, title, registryNumber, createdAt } })
  await db.dialogue.create({
    data: {
      id: dialogueId,
      organisationId,
      projectId,
      slug: key,
      title,
      registryNumber,
      level,
      createdAt,
      brief: { create: { content: DialogueBrief.parse(brief), updatedAt: createdAt } },
    },
  })
  const strategist = place.content.staff.find(({ role }) => role === 'STRATEGIST')
  const actor = place.person(strategist?.name ?? '')
  place.journal.add(createdAt, actor, { kind: 'project.created', organisationId, data: { projectId } })
  place.journal.add(createdAt, actor, { kind: 'dialogue.created', organisationId, dialogueId, data: { dialogueId } })
}
