import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { AccessibilityStatement } from '@/components/pages/accessibility-statement'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { siteOrigin } from '@/lib/web/origin'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'pages')('a11yTitle') }
}

export default async function AccessibilityPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  return (
    <Main>
      <AccessibilityStatement locale={locale} organisation={{ ...(await siteOrganisation()), address: await siteOrigin() }} />
    </Main>
  )
}
