import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { PrivacyNotice } from '@/components/pages/privacy-notice'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { retentionHere } from '@/lib/queries/disposal'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'pages')('privacyTitle') }
}

export default async function PrivacyPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const organisation = await siteOrganisation()
  const { contactDays } = await retentionHere(organisation.id)
  return (
    <Main>
      <PrivacyNotice locale={locale} organisation={organisation} contactDays={contactDays} />
    </Main>
  )
}
