import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AgendaForm, AnalysisForm, PlaceForm, PrepareForm } from '@/components/feedback/agenda-forms'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { isAfterTheMeeting } from '@/lib/domain/decision'
import { say, translator } from '@/lib/i18n/translator'
import { outcomeWork } from '@/lib/queries/responses'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { editAgenda, placeOnAgenda, prepareOutcome, writeAnalysis } from './actions'

type Props = { params: Promise<{ id: string }> }

const t = translator('sv', 'agenda')
export const metadata: Metadata = { title: t('title') }

export default async function AgendaPage({ params }: Props) {
  const id = idOrNone((await params).id)
  const work = id && (await outcomeWork(await currentActor(), { dialogueId: id }))
  if (!work) redirect(await nothingHere())
  const { decision, dialogue, themes } = work
  const isBefore = decision && !isAfterTheMeeting(decision.state)
  return (
    <WorkspaceFrame view={await dialogueChrome(dialogue, work.can.prepare)}>
      <div className="flow">
        <h1>{t('title')}</h1>
        {!decision && (
          <PrepareForm action={prepareOutcome} dialogueId={dialogue.id} bodyName={work.bodyName} meetingDate={dialogue.decisionDate} />
        )}
        {decision && (
          <p>
            {t('state')}: {say('sv', `vocabulary.decisionState_${decision.state}`)}. <a href={`/beslut/${decision.id}`}>{t('seeBrief')}</a>
          </p>
        )}
        {decision && !isBefore && <p>{t('settled')}</p>}
        {isBefore && (
          <>
            {decision.state !== 'ON_AGENDA' && <PlaceForm action={placeOnAgenda} decisionId={decision.id} />}
            <AgendaForm action={editAgenda} decision={decision} themes={themes} />
            <AnalysisForm action={writeAnalysis} decision={decision} themes={themes} />
          </>
        )}
      </div>
    </WorkspaceFrame>
  )
}
