import 'server-only'
import { CreateProject, EditProject } from '@/lib/domain/project'
import { invalid } from '@/lib/domain/result'
import { freeSlug, slugOf } from '@/lib/domain/slug'
import { command, done } from '../command'
import { lockProject } from './load-project'

export const createProject = command({
  action: 'project.create',
  input: CreateProject,
  load: async (_tx, { organisationId }) => ({ subject: { organisationId } }),
  run: async ({ tx, input: { organisationId, topicId, ...about } }) => {
    const topic = topicId
      ? await tx.topicProposal.findFirst({
          where: { id: topicId, organisationId },
          include: {
            decisions: { where: { state: { in: ['DECIDED', 'MINUTES_APPROVED', 'PUBLISHED'] } }, orderBy: { createdAt: 'desc' }, take: 1 },
          },
        })
      : null
    if (topicId && !topic) return invalid({ topicId: ['topic.chooseTopic'] })
    const like = await tx.project.findMany({ where: { organisationId, slug: { startsWith: slugOf(about.title) } }, select: { slug: true } })
    const slug = freeSlug(
      about.title,
      like.map((one) => one.slug),
    )
    const decision = topic?.decisions.find(({ kind }) => kind === 'HOLD_DIALOGUE' || kind === 'INFORM_ONLY')
    const mandate = decision ? ({ state: 'MANDATED', mandateDecisionId: decision.id } as const) : {}
    const project = await tx.project.create({ data: { organisationId, slug, topicId: topic?.id ?? null, ...about, ...mandate } })
    return done({ projectId: project.id }, { event: { kind: 'project.created', organisationId, data: { projectId: project.id } } })
  },
})

export const editProject = command({
  action: 'project.edit',
  input: EditProject,
  load: (tx, { projectId }) => lockProject(tx, projectId),
  run: async ({ tx, input: { projectId, ...about }, project }) => {
    await tx.project.update({ where: { id: projectId }, data: about })
    const fields = (Object.keys(about) as (keyof typeof about)[]).filter((field) => about[field] !== project[field])
    return done({ projectId }, { event: { kind: 'project.edited', organisationId: project.organisationId, data: { projectId, fields } } })
  },
})
