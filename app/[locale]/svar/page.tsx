import type { Metadata } from 'next'
import { AllAnswers } from '@/components/answer/all-answers'
import { Main } from '@/components/chrome/main'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { allAnswers } from '@/lib/queries/answers'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'answer')('allTitle') }
}

export default async function AllAnswersPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const view = await allAnswers((await siteOrganisation()).id)
  return (
    <Main>
      <AllAnswers view={view} locale={locale} />
    </Main>
  )
}
