import 'server-only'
import { z } from 'zod'
import { WriteNews } from '@/lib/domain/news'
import { invalid } from '@/lib/domain/result'
import { command, done, unchanged } from './command'
import { lockProject } from './project/load-project'

/** Writes, publishes or corrects. What has been published is changed only with words about what was wrong, which stand beside it. */
export const writeNews = command({
  action: 'news.write',
  input: WriteNews,
  load: (tx, { projectId }) => lockProject(tx, projectId),
  run: async ({ tx, input, actor, now, project }) => {
    const { projectId, newsId, title, text, correction } = input
    const { organisationId } = project
    const known = newsId ? await tx.newsItem.findFirst({ where: { id: newsId, projectId } }) : null
    if (newsId && !known) return invalid({ title: ['problem.missing'] })
    if (known?.publishedAt) {
      if (known.title === title && known.text === text) return unchanged({ projectId, newsId: known.id })
      if (correction.length < 5) return invalid({ correction: ['news.correctionNeeded'] })
      await tx.newsItem.update({ where: { id: known.id }, data: { title, text, correction, correctedAt: now } })
      const data = { newsId: known.id, projectId, reason: correction }
      return done({ projectId, newsId: known.id }, { event: { kind: 'news.corrected', organisationId, data } })
    }
    const row = { title, text, publishedAt: input.publish ? now : null }
    const { id } = known
      ? await tx.newsItem.update({ where: { id: known.id }, data: row, select: { id: true } })
      : await tx.newsItem.create({ data: { ...row, organisationId, projectId, byId: z.uuid().parse(actor.userId) }, select: { id: true } })
    const kind = input.publish ? ('news.published' as const) : ('news.written' as const)
    return done({ projectId, newsId: id }, { event: { kind, organisationId, data: { newsId: id, projectId } } })
  },
})
