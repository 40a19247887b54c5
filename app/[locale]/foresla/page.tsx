import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Main } from '@/components/chrome/main'
import { ProposeTopic } from '@/components/topic/propose-topic'
import { localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { propose } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'topic')('title') }
}

export default async function ProposeTopicPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const [actor, organisation] = await Promise.all([currentActor(), siteOrganisation()])
  return (
    <Main>
      <ProposeTopic
        locale={locale}
        placeName={organisation.placeName}
        isSignedIn={actor.userId !== null}
        token={randomUUID()}
        action={propose}
      />
    </Main>
  )
}
