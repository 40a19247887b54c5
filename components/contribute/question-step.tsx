import type { Question } from '@/lib/domain/question/question'
import type { ContributeProps } from './contribute-view'
import { QuestionFields } from './kinds/question-fields'
import { MapBeside } from './map-beside'

type Props = ContributeProps & { question: Question; over: string }

/** A question of the dialogue, as the page's only one. */
export function QuestionStep({ question, over, ...shared }: Props) {
  const { page, locale } = shared
  const { answers, language = locale } = page.draft
  return (
    <>
      <QuestionFields question={question} given={answers[question.id]} over={over} asHeading locale={locale} language={language} />
      <MapBeside {...shared} question={question} />
    </>
  )
}
