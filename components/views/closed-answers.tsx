import { LinesOf } from '@/components/ui/voice'
import type { ClosedAnswer } from '@/lib/domain/question/answer'

/** What was chosen, ranked or put on a scale beside the words of a view, each under its question as it was asked. */
export function ClosedAnswers({ answers, lang }: { answers: readonly ClosedAnswer[]; lang?: string }) {
  if (answers.length === 0) return null
  return (
    <dl className="closed-answers" lang={lang}>
      {answers.map(({ questionId, label, words }) => (
        <div key={questionId}>
          <dt>{label}</dt>
          <dd>
            <LinesOf text={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
