import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { swedishOn } from '@/components/ui/named'
import { PublishedViews } from '@/components/views/published-views'
import { channels } from '@/lib/domain/vocabulary'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { publishedViews } from '@/lib/queries/published-views'
import { siteOrganisation } from '@/lib/web/site'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'contribute')('viewsTitle') }
}

export default async function ViewsPage({ params, searchParams }: Props) {
  const { locale: asked, slug } = await params
  const locale = localeOf(asked)
  const [site, query] = await Promise.all([siteOrganisation(), searchParams])
  const filter = filterOf(query)
  const found = await publishedViews(site.id, decodeURIComponent(slug), filter, locale)
  if (!found) redirect('/finns-inte')
  const crumbs = [
    { href: localPath(locale, '/'), text: translator(locale, 'chrome')('openDialogues') },
    { href: localPath(locale, `/dialoger/${slug}`), text: found.dialogue.title, lang: swedishOn(locale) },
  ]
  return (
    <>
      <Breadcrumbs label={translator(locale, 'chrome')('breadcrumbs')} crumbs={crumbs} />
      <Main>
        <PublishedViews {...found} locale={locale} filter={filter} organisation={site.name} />
      </Main>
    </>
  )
}

/** Whatever stands in the address, only what we know is used; the rest is as if it were not there. */
function filterOf(query: Query) {
  const language = typeof query.sprak === 'string' && /^[a-z]{2,3}$/.test(query.sprak) ? query.sprak : undefined
  return {
    channel: channels.find((channel) => channel === query.kanal),
    language,
    q: typeof query.q === 'string' ? query.q.slice(0, 100).replaceAll('\0', '').trim() || undefined : undefined,
    after: numberIn(query.efter),
    before: numberIn(query.fore),
  }
}

const numberIn = (value: string | string[] | undefined) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined
