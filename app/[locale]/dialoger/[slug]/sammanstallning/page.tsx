import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { Main } from '@/components/chrome/main'
import { PublishedView } from '@/components/summary/published-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { swedishOn } from '@/components/ui/named'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { publishedSummary } from '@/lib/queries/summary-published'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string; slug: string }> }

const find = cache(async (slug: string) => publishedSummary((await siteOrganisation()).id, slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const summary = await find(slug)
  return { title: summary && translator(localeOf(locale), 'summary')('titleOf', { dialogue: summary.dialogue.title }) }
}

export default async function Page({ params }: Props) {
  const { locale: asked, slug } = await params
  const locale = localeOf(asked)
  const summary = await find(slug)
  if (!summary) redirect('/finns-inte')
  return (
    <>
      <Breadcrumbs
        label={translator(locale, 'chrome')('breadcrumbs')}
        crumbs={[{ href: localPath(locale, `/dialoger/${slug}`), text: summary.dialogue.title, lang: swedishOn(locale) }]}
      />
      <Main>
        <PublishedView summary={summary} locale={locale} />
      </Main>
    </>
  )
}
