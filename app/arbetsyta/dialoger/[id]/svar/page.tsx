import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AnswerForm, AnswerTable } from '@/components/feedback/answer-forms'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { outcomeWork } from '@/lib/queries/responses'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { draftResponse } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'agenda')
export const metadata: Metadata = { title: t('answersTitle') }

export default async function AnswersWorkPage({ params, searchParams }: Props) {
  const id = idOrNone((await params).id)
  const work = id && (await outcomeWork(await currentActor(), { dialogueId: id }))
  if (!work) redirect(await nothingHere())
  const { tema } = await searchParams
  const chosen = work.themes.find((theme) => theme.id === tema)
  const mayDraft = work.can.draft.allowed
  return (
    <WorkspaceFrame view={await dialogueChrome(work.dialogue, work.decision ? work.can.read : work.can.prepare)}>
      <div className="flow">
        <h1>{t('answersTitle')}</h1>
        <p>{t('answersLead')}</p>
        {work.decision ? (
          <>
            {chosen && mayDraft && <AnswerForm key={chosen.id} action={draftResponse} decisionId={work.decision.id} theme={chosen} />}
            <AnswerTable themes={work.themes} mayDraft={mayDraft} />
          </>
        ) : (
          <p>{t('noDecision')}</p>
        )}
      </div>
    </WorkspaceFrame>
  )
}
