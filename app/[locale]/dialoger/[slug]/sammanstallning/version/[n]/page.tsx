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

type Props = { params: Promise<{ locale: string; slug: string; n: string }> }

const find = cache(async (slug: string, n: string) =>
  /^[1-9]\d{0,5}$/.test(n) ? publishedSummary((await siteOrganisation()).id, slug, Number(n)) : undefined,
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, n } = await params
  const summary = await find(slug, n)
  return { title: summary && `${translator(localeOf(locale), 'summary')('titleOf', { dialogue: summary.dialogue.title })} (${n})` }
}

/** An earlier version stands as it was. */
export default async function Page({ params }: Props) {
  const { locale: asked, slug, n } = await params
  const locale = localeOf(asked)
  const summary = await find(slug, n)
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
