import 'server-only'
import { z } from 'zod'
import { freeSlug, slugOf } from '@/lib/domain/slug'
import { command, done } from '../command'

/** A dialogue begins as a draft in its project; several may run side by side, each with its own dates and questions. */
export const createDialogue = command({
  action: 'dialogue.create',
  input: z.object({ projectId: z.uuid(), title: z.string().trim().min(3, 'project.titleTooShort').max(140, 'problem.tooLong') }),
  load: async (tx, { projectId }) => {
    const project = await tx.project.findUnique({ where: { id: projectId }, include: { topic: { select: { bodyId: true } } } })
    return project ? { project, subject: { organisationId: project.organisationId, projectId } } : undefined
  },
  run: async ({ tx, input: { title }, project }) => {
    const { organisationId, id: projectId, registryNumber } = project
    const like = await tx.dialogue.findMany({ where: { organisationId, slug: { startsWith: slugOf(title) } }, select: { slug: true } })
    const slug = freeSlug(
      title,
      like.map((one) => one.slug),
    )
    const decisionBodyId = project.topic?.bodyId ?? null
    const dialogue = await tx.dialogue.create({
      data: { organisationId, projectId, slug, title, registryNumber, decisionBodyId, brief: { create: {} } },
    })
    const { id: dialogueId } = dialogue
    return done({ dialogueId }, { event: { kind: 'dialogue.created', organisationId, dialogueId, data: { dialogueId } } })
  },
})
