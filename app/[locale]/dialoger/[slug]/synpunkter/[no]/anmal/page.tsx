import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { ReportForm, ReportThanks } from '@/components/moderation/report-form'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { publishedView } from '@/lib/queries/published-views'
import { siteOrganisation } from '@/lib/web/site'
import { report } from './actions'

type Props = {
  params: Promise<{ locale: string; slug: string; no: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, no } = await params
  return { title: translator(localeOf(locale), 'contribute')('reportTitle', { no }), robots: { index: false } }
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { locale: asked, slug, no } = await params
  const locale = localeOf(asked)
  const [site, query] = await Promise.all([siteOrganisation(), searchParams])
  const view = /^\d{1,9}$/.test(no) ? await publishedView(site.id, decodeURIComponent(slug), Number(no)) : undefined
  if (!view) redirect('/finns-inte')
  return (
    <Main>
      {query.tack === '1' ? (
        <ReportThanks locale={locale} dialogue={view.dialogue} />
      ) : (
        <ReportForm locale={locale} view={view} token={randomUUID()} action={report} />
      )}
    </Main>
  )
}
