import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { ReviewedView } from '@/components/moderation/reviewed'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { reviewedViews } from '@/lib/queries/reviewed'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'reviewed')('title') }
}

export default async function ReviewedPage({ params }: Props) {
  const { locale, slug } = await params
  const view = await reviewedViews((await siteOrganisation()).id, slug)
  if (!view) redirect('/finns-inte')
  return (
    <Main>
      <ReviewedView locale={localeOf(locale)} view={view} />
    </Main>
  )
}
