import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { Main } from '@/components/chrome/main'
import { DifferenceView } from '@/components/summary/difference-view'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { summaryDifference } from '@/lib/queries/summary-diff'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string; slug: string; n: string }> }

const find = cache(async (slug: string, n: string) =>
  /^[1-9]\d{0,5}$/.test(n) ? summaryDifference((await siteOrganisation()).id, slug, Number(n)) : undefined,
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, n } = await params
  const found = await find(slug, n)
  const t = translator(localeOf(locale), 'summary')
  return { title: found && t('differenceTitle', { version: found.version, earlier: found.earlier }) }
}

export default async function Page({ params }: Props) {
  const { locale: asked, slug, n } = await params
  const locale = localeOf(asked)
  const difference = await find(slug, n)
  if (!difference) redirect('/finns-inte')
  const crumbs = [
    { href: localPath(locale, `/dialoger/${slug}`), text: difference.dialogue.title },
    { href: localPath(locale, `/dialoger/${slug}/sammanstallning`), text: translator(locale, 'summary')('title') },
  ]
  return (
    <>
      <Breadcrumbs label={translator(locale, 'chrome')('breadcrumbs')} crumbs={crumbs} />
      <Main>
        <DifferenceView difference={difference} locale={locale} />
      </Main>
    </>
  )
}
