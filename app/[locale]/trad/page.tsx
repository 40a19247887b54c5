import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { DialogueList } from '@/components/start/dialogue-list'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { startPage } from '@/lib/queries/start-page'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'thread')('title') }
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'thread')
  const page = await startPage((await siteOrganisation()).id)
  return (
    <Main>
      <header className="thread-head">
        <h1>{t('title')}</h1>
        <p className="lede">{t('listLede')}</p>
      </header>
      <DialogueList page={page} locale={locale} to="/trad" />
    </Main>
  )
}
