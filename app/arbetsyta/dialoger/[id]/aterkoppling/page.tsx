import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AddressesForm, MoveForm, SendForm } from '@/components/feedback/feedback-forms'
import { ReportView } from '@/components/feedback/report-view'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { feedbackReport } from '@/lib/queries/feedback-report'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { movePromise, sendFeedback } from './actions'

type Props = { params: Promise<{ id: string }> }

const t = translator('sv', 'feedback')
export const metadata: Metadata = { title: t('title') }

export default async function FeedbackPage({ params }: Props) {
  const id = idOrNone((await params).id)
  const report = id && (await feedbackReport(await currentActor(), id))
  if (!report) redirect(await nothingHere())
  const { dialogue, can, promise, rounds } = report
  const maySend = can.send.allowed && ['DECIDED', 'CANCELLED', 'FEEDBACK_GIVEN'].includes(dialogue.state)
  const waiting = rounds.reduce((sum, { byHand }) => sum + byHand.length, 0)
  const isSent = rounds.some(({ kind }) => kind === 'ANSWER' || kind === 'CANCELLED')
  return (
    <WorkspaceFrame view={await dialogueChrome(dialogue, can.read)}>
      <div className="flow">
        <h1>{t('title')}</h1>
        <ReportView report={report} />
        {waiting > 0 && can.addresses.allowed && <AddressesForm dialogueId={dialogue.id} count={waiting} />}
        {maySend && <SendForm action={sendFeedback} dialogueId={dialogue.id} signedBy={promise?.signedBy ?? ''} isSent={isSent} />}
        {can.move.allowed && promise && !promise.fulfilledAt && <MoveForm action={movePromise} dialogueId={dialogue.id} />}
      </div>
    </WorkspaceFrame>
  )
}
