import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import { AnswerForm, AnswerTable } from '@/components/feedback/answer-forms'
import { translator } from '@/lib/i18n/translator'
import { outcomeWork } from '@/lib/queries/responses'
import { electedChrome } from '@/lib/web/elected'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { draftResponse } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'agenda')
export const metadata: Metadata = { title: t('answersTitle') }

/** The proposed answers beside the themes that they answer: the body may write its own. */
export default async function AnswersPage({ params, searchParams }: Props) {
  const id = idOrNone((await params).id)
  const work = id ? await outcomeWork(await currentActor(), { decisionId: id }) : undefined
  if (!work?.decision) redirect(await nothingHere())
  const { decision, can, themes } = work
  const { tema } = await searchParams
  const chosen = themes.find((theme) => theme.id === tema)
  return (
    <DocumentFrame view={await electedChrome({ id: decision.id }, can.read)}>
      <p className="note">{work.dialogue.title}</p>
      <h1>{t('answersTitle')}</h1>
      {chosen && can.draft.allowed && <AnswerForm key={chosen.id} action={draftResponse} decisionId={decision.id} theme={chosen} />}
      <AnswerTable themes={themes} mayDraft={can.draft.allowed} />
    </DocumentFrame>
  )
}
