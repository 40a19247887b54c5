import type { Metadata } from 'next'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import { TopicTables } from '@/components/topic/topic-tables'
import { translator } from '@/lib/i18n/translator'
import { topics } from '@/lib/queries/topics'
import { electedChrome } from '@/lib/web/elected'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

export const metadata: Metadata = { title: translator('sv', 'topic')('list') }

export default async function ElectedTopicsPage() {
  const view = await topics(await currentActor(), (await siteOrganisation()).id)
  return (
    <DocumentFrame view={await electedChrome(undefined, view.can.read)}>
      <TopicTables view={view} root="/beslut/amnen" />
    </DocumentFrame>
  )
}
