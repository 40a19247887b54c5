import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Main } from '@/components/chrome/main'
import { WithdrawTopic } from '@/components/topic/withdraw-topic'
import { localeOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ownTopics } from '@/lib/queries/topics'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { withdraw } from '../../actions'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'topic')('withdrawAsk') }
}

export default async function WithdrawTopicPage({ params }: Props) {
  const { locale: given, id } = await params
  const locale = localeOf(given)
  const [actor, organisation] = await Promise.all([currentActor(), siteOrganisation()])
  const topic = (await ownTopics(actor, organisation.id)).find((own) => own.id === id)
  if (!topic?.can.withdraw.allowed) redirect(localPath(locale, '/foresla/mina'))
  return (
    <Main>
      <WithdrawTopic locale={locale} topic={topic} action={withdraw} />
    </Main>
  )
}
