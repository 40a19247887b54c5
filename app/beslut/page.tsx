import type { Metadata } from 'next'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import { MeetingList } from '@/components/decision-brief/meeting-list'
import type { Verdict } from '@/lib/domain/policy-rule'
import { translator } from '@/lib/i18n/translator'
import { meetings } from '@/lib/queries/meetings'
import { electedChrome } from '@/lib/web/elected'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

export const metadata: Metadata = { title: translator('sv', 'elected')('meetingsTitle') }

export default async function MeetingsPage() {
  const actor = await currentActor()
  const view = await meetings(actor, (await siteOrganisation()).id)
  const verdict: Verdict = actor.userId ? { allowed: true } : { allowed: false, because: 'policy.signedOut' }
  return (
    <DocumentFrame view={await electedChrome(undefined, verdict)}>
      <MeetingList view={view} />
    </DocumentFrame>
  )
}
