import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import { AnswerForms, AskForm } from '@/components/decision-brief/question-forms'
import { QuestionList } from '@/components/decision-brief/questions'
import { isAfterTheMeeting } from '@/lib/domain/decision'
import { translator } from '@/lib/i18n/translator'
import { decisionBrief } from '@/lib/queries/decision-brief'
import { electedChrome } from '@/lib/web/elected'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { answerQuestion, askQuestion } from '../actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ fraga?: string }> }

const t = translator('sv', 'elected')
export const metadata: Metadata = { title: t('partQuestions') }

export default async function QuestionsPage({ params, searchParams }: Props) {
  const id = idOrNone((await params).id)
  const view = id && (await decisionBrief(await currentActor(), id))
  if (!view) redirect(await nothingHere())
  if (view.isRefused) return <DocumentFrame view={await electedChrome(undefined, view.can.read)} />
  const { decision, can } = view
  return (
    <DocumentFrame view={await electedChrome({ id: decision.id })}>
      <p className="note">{view.title}</p>
      <h1>{t('partQuestions')}</h1>
      {can.answer.allowed ? (
        <AnswerForms
          action={answerQuestion}
          decisionId={decision.id}
          questions={view.questions}
          chosenId={idOrNone((await searchParams).fraga)}
        />
      ) : (
        <QuestionList questions={view.questions} />
      )}
      {can.ask.allowed && !isAfterTheMeeting(decision.state) && <AskForm action={askQuestion} decisionId={decision.id} />}
      <p>
        <a href={`/beslut/${decision.id}`}>{t('backToBrief')}</a>
      </p>
    </DocumentFrame>
  )
}
