import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import { TopicDesk } from '@/components/topic/topic-desk'
import { translator } from '@/lib/i18n/translator'
import { topicDesk } from '@/lib/queries/topics'
import { electedChrome } from '@/lib/web/elected'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { approve, correct, record, screen } from './actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: translator('sv', 'topic')('proposal') }

export default async function ElectedTopicPage({ params }: Props) {
  const [{ id }, actor, organisation] = await Promise.all([params, currentActor(), siteOrganisation()])
  const desk = await topicDesk(actor, organisation.id, id)
  if (!desk) redirect(await nothingHere())
  return (
    <DocumentFrame view={await electedChrome(undefined, desk.can.read)}>
      <TopicDesk desk={desk} root="/beslut/amnen" token={randomUUID()} actions={{ screen, record, minutes: approve, correct }} />
    </DocumentFrame>
  )
}
