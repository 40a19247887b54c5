import 'server-only'
import type { Task } from 'graphile-worker'
import { mailNews } from '@/lib/commands/news-mail'
import { db } from '@/lib/db'
import { system } from '@/lib/domain/actor'
import { type Locale, locales } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { linkTo } from './letters/addresses'
import { letterText } from './letters/answer-letter'
import { stopLinkHere } from './letters/unsubscribe'

const waiting = { where: { publishedAt: { not: null }, mailedAt: null } } as const

/** Each morning: what has been published since the last time, in one letter a project. As many statements for one follower as for all. */
export const newsDigest: Task = async () => {
  const projects = await db.project.findMany({
    where: { news: { some: waiting.where } },
    include: { organisation: { select: { name: true, hosts: true } }, news: { ...waiting, orderBy: { publishedAt: 'asc' } } },
  })
  const organisations = new Set(projects.map(({ organisationId }) => organisationId))
  for (const organisationId of organisations) {
    const own = projects.filter((project) => project.organisationId === organisationId)
    const letters = own.flatMap((project) => locales.map((locale) => letterOf(project, locale)))
    const newsIds = own.flatMap(({ news }) => news.map(({ id }) => id))
    const result = await mailNews(system, { organisationId, newsIds, letters })
    if (!result.ok) throw new Error(`news.digest was refused: ${JSON.stringify(result.problem)}`)
  }
}

interface Told {
  id: string
  slug: string
  title: string
  organisation: { name: string; hosts: string[] }
  news: { title: string; text: string }[]
}

function letterOf({ id: projectId, slug, title, organisation, news }: Told, locale: Locale) {
  const t = translator(locale, 'mail')
  const text = letterText([
    t('hello'),
    t('newsHere', { title }),
    ...news.map((item) => `${item.title.toUpperCase()}\n${item.text}`),
    t('readAll', { link: linkTo(organisation, locale, `/projekt/${slug}`) }),
    organisation.name,
    t('stop', { link: stopLinkHere }),
  ])
  return { projectId, locale, subject: t('newsSubject', { title }), text }
}
