import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { RevisionsView } from '@/components/brief/revisions-view'
import { Main } from '@/components/chrome/main'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { briefRevisions } from '@/lib/queries/brief-revisions'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'brief')('revisions') }
}

export default async function RevisionsPage({ params }: Props) {
  const { locale, slug } = await params
  const view = await briefRevisions((await siteOrganisation()).id, slug)
  if (!view) redirect('/finns-inte')
  return (
    <Main>
      <RevisionsView locale={localeOf(locale)} view={view} />
    </Main>
  )
}
