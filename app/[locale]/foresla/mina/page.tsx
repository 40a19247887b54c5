import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { OwnTopics } from '@/components/topic/own-topics'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ownTopics } from '@/lib/queries/topics'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'topic')('mine') }
}

export default async function OwnTopicsPage({ params, searchParams }: Props) {
  const [locale, query, actor, organisation] = await Promise.all([
    params.then((given) => localeOf(given.locale)),
    searchParams,
    currentActor(),
    siteOrganisation(),
  ])
  if (!actor.userId) redirect(localPath(locale, '/foresla'))
  const topics = await ownTopics(actor, organisation.id)
  return (
    <Main>
      <OwnTopics locale={locale} topics={topics} isReceived={query.tack === 'ja'} />
    </Main>
  )
}
