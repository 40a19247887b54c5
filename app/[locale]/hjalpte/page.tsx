import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { PageHelpThanks } from '@/components/chrome/page-help'
import { PagePath } from '@/lib/domain/page-care'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { one } from '@/lib/web/form-action'
import { idOrNone } from '@/lib/web/ids'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'care')('thanks'), robots: { index: false } }
}

export default async function PageHelpPage({ params, searchParams }: Props) {
  const [{ locale }, query] = await Promise.all([params, searchParams])
  const path = PagePath.catch('/').parse(one(query.sida))
  const helped = one(query.svar) === 'nej' ? 'nej' : 'ja'
  return (
    <Main>
      <PageHelpThanks
        locale={localeOf(locale)}
        path={path}
        helped={helped}
        token={idOrNone(one(query.kod)) ?? ''}
        isDone={query.klart === '1'}
      />
    </Main>
  )
}
