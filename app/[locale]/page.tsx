import { Main } from '@/components/chrome/main'
import { Answered } from '@/components/start/answered'
import { Front } from '@/components/start/front'
import { Hanging } from '@/components/start/hanging'
import { How } from '@/components/start/how'
import { OpenList } from '@/components/start/open-list'
import { Promises } from '@/components/start/promises'
import { localeOf } from '@/lib/i18n/locale'
import { startPage } from '@/lib/queries/start-page'
import { thread } from '@/lib/queries/thread'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string }> }

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const organisation = await siteOrganisation()
  const page = await startPage(organisation.id)
  const followed = page.answered.find(({ received }) => received > 0)
  const drawn = followed && (await thread(organisation.id, followed.slug))
  return (
    <Main>
      <Front name={organisation.name} locale={locale}>
        {drawn?.outcome && <Hanging thread={drawn} locale={locale} />}
      </Front>
      <OpenList {...page} locale={locale} />
      <Answered pairs={page.pairs} locale={locale} />
      <Promises overdue={page.overdue} promises={page.promises} locale={locale} />
      <How locale={locale} />
    </Main>
  )
}
