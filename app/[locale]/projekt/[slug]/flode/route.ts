import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { publicProject } from '@/lib/queries/project'
import { atom } from '@/lib/web/atom'
import { siteOrigin } from '@/lib/web/origin'
import { siteOrganisation } from '@/lib/web/site'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** The project's news for a feed reader. */
export async function GET(_request: Request, { params }: Context) {
  const { locale: asked, slug } = await params
  const locale = localeOf(asked)
  const organisation = await siteOrganisation()
  const project = await publicProject(organisation.id, slug)
  if (!project) return new Response(null, { status: 404 })
  const page = new URL(localPath(locale, `/projekt/${slug}`), await siteOrigin()).href
  const feed = atom({
    id: `urn:uuid:${project.id}`,
    title: translator(locale, 'news')('newsOf', { title: project.title }),
    author: organisation.name,
    page,
    self: `${page}/flode`,
    entries: project.news.flatMap(({ id, title, text, publishedAt, correctedAt }) =>
      publishedAt
        ? [{ id: `urn:uuid:${id}`, title, text, link: `${page}#nyhet-${id}`, publishedAt, updatedAt: correctedAt ?? publishedAt }]
        : [],
    ),
    since: project.createdAt,
  })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
