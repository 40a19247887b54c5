import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import {
  AdoptForm,
  ApproveForm,
  CorrectForm,
  PostponeForm,
  PublishForm,
  RecordForm,
  ReferBackForm,
} from '@/components/decision-brief/record-forms'
import { Lines } from '@/components/ui/lines'
import { isAfterTheMeeting } from '@/lib/domain/decision'
import { plainDate } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import { outcomeWork } from '@/lib/queries/responses'
import { electedChrome } from '@/lib/web/elected'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { adoptResponses, approveMinutes, correctOutcome, postponeOutcome, publishOutcome, recordOutcome, referOutcomeBack } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'elected')
export const metadata: Metadata = { title: t('minutesTitle') }

/** One act at a time, in the order of the minutes: decide, approve, publish, and correct in the open. */
export default async function MinutesPage({ params, searchParams }: Props) {
  const id = idOrNone((await params).id)
  const work = id ? await outcomeWork(await currentActor(), { decisionId: id }) : undefined
  if (!work?.decision) redirect(await nothingHere())
  const { decision, can } = work
  const { gor } = await searchParams
  const isAhead = !isAfterTheMeeting(decision.state)
  const drafted = decision.responses.filter(({ state }) => state === 'DRAFTED').length
  const isDecided = decision.state === 'DECIDED' || decision.state === 'MINUTES_APPROVED'
  return (
    <DocumentFrame view={await electedChrome({ id: decision.id }, can.record)}>
      <p className="note">{work.dialogue.title}</p>
      <h1>{t('minutesTitle')}</h1>
      <p>
        {t('stateNow')}: {say('sv', `vocabulary.decisionState_${decision.state}`)}.{' '}
        {decision.paragraph &&
          t('decidedMeta', { body: work.bodyName, date: plainDate('sv', decision.meetingDate), paragraph: decision.paragraph })}
      </p>
      {isAhead && gor === 'bordlagg' && <PostponeForm action={postponeOutcome} decision={decision} />}
      {isAhead && gor === 'aterremiss' && <ReferBackForm action={referOutcomeBack} decision={decision} />}
      {isAhead && gor !== 'bordlagg' && gor !== 'aterremiss' && (
        <>
          <RecordForm action={recordOutcome} decision={decision} />
          <Lines
            lines={[
              { key: 'bordlagg', content: <a href="?gor=bordlagg">{t('postponeTitle')}</a> },
              { key: 'aterremiss', content: <a href="?gor=aterremiss">{t('referTitle')}</a> },
            ]}
          />
        </>
      )}
      {isDecided && drafted > 0 && <AdoptForm action={adoptResponses} decision={decision} count={drafted} />}
      {decision.state === 'DECIDED' && <ApproveForm action={approveMinutes} decision={decision} />}
      {decision.state === 'MINUTES_APPROVED' && <PublishForm action={publishOutcome} decision={decision} />}
      {decision.state === 'PUBLISHED' && (
        <>
          <p>
            {t('published')} <a href={`/dialoger/${work.dialogue.slug}/svar`}>{t('seePublic')}</a>
          </p>
          <CorrectForm action={correctOutcome} decision={decision} />
        </>
      )}
    </DocumentFrame>
  )
}
