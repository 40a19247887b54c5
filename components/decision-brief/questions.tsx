import { dayMonth } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'
import { Status } from '../ui/status'

const t = translator('sv', 'elected')

/** Members' questions with their names and parties, and what the officials answered. */
export function QuestionList({ questions }: { questions: DecisionBriefView['questions'] }) {
  if (questions.length === 0) return <p>{t('noQuestions')}</p>
  return (
    <ul className="qs">
      {questions.map(({ id, text, askedBy, party, askedAt, answer, answeredBy, answeredAt }) => (
        <li key={id}>
          <p>
            <b>{text}</b>{' '}
            <span className="muted">{t('asked', { who: askedBy, party: party ? ` (${party})` : '', date: dayMonth('sv', askedAt) })}</span>
          </p>
          {answer && answeredAt ? (
            <p>
              {answer} <span className="muted">{t('answeredBy', { who: answeredBy ?? '', date: dayMonth('sv', answeredAt) })}</span>
            </p>
          ) : (
            <Status as="p" kind="going">
              {t('noAnswerYet')}
            </Status>
          )}
        </li>
      ))}
    </ul>
  )
}
