import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { AboutDialogue } from '@/components/pages/about-dialogue'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'pages')('aboutTitle') }
}

export default async function AboutPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  return (
    <Main>
      <AboutDialogue locale={locale} organisation={await siteOrganisation()} />
    </Main>
  )
}
