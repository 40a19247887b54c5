import { anyAnswer, type Question } from '@/lib/domain/question/question'
import { scaleSteps, wordOf } from '@/lib/domain/question/scale'
import type { Translator } from '@/lib/i18n/translator'

type Props = { question: Question; no: number; questions: Question[]; t: Translator }

/** A question with room for a pen. */
export function PaperQuestion({ question, no, questions, t }: Props) {
  return (
    <li className="paper-question">
      <h3>
        {no}. {question.label} {!question.isRequired && <span className="note">({t('optional')})</span>}
      </h3>
      {onlyIf(question, questions, t).map((words) => (
        <p key={words} className="paper-only-if">
          {words}
        </p>
      ))}
      {question.hint && <p className="note">{question.hint}</p>}
      <Answer question={question} t={t} />
    </li>
  )
}

function onlyIf({ condition }: Question, questions: Question[], t: Translator): string[] {
  const asked = [...new Set(condition.map(({ questionId }) => questionId))]
  return asked.flatMap((id) => {
    const index = questions.findIndex((question) => question.id === id)
    const values = condition.filter(({ questionId }) => questionId === id).map(({ value }) => value)
    if (index < 0) return []
    if (values.includes(anyAnswer)) return [t('onlyIfAny', { no: index + 1 })]
    const labelOf = (value: string) => questions[index]?.options.find((option) => option.value === value)?.label ?? value
    return [t('onlyIf', { no: index + 1, answers: values.map(labelOf).join(', ') })]
  })
}

function Answer({ question, t }: Pick<Props, 'question' | 't'>) {
  const { kind, options, settings } = question
  switch (kind) {
    case 'OWN_WORDS':
      return <Lines count={6} />
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return (
        <>
          <p className="note">{t(kind === 'SINGLE_CHOICE' ? 'single' : 'multiple')}</p>
          <Boxes labels={options.map(({ label }) => label)} />
          {settings.hasOther && <Ruled label={t('other')} />}
        </>
      )
    case 'SCALE':
      return (
        <>
          <p className="note">{t('scale')}</p>
          <ol className="paper-scale">
            {scaleSteps.map((step) => (
              <li key={step} value={step}>
                <b>{step}</b> {wordOf(question, step)}
              </li>
            ))}
          </ol>
        </>
      )
    case 'RANKING':
      return (
        <>
          <p className="note">{t('ranking')}</p>
          <Boxes labels={options.map(({ label }) => label)} isWide />
        </>
      )
    case 'PLACE':
      return (
        <>
          {options.length > 0 && (
            <>
              <p className="note">{t('place')}</p>
              <Boxes labels={options.map(({ label }) => label)} />
            </>
          )}
          <Ruled label={t('address')} />
        </>
      )
    case 'PHOTO':
      return <p className="note">{t('photo')}</p>
    case 'STATEMENTS':
      return <Stances labels={options.map(({ label }) => label)} t={t} />
  }
}

const Boxes = ({ labels, isWide }: { labels: string[]; isWide?: boolean }) => (
  <ul className="paper-boxes">
    {labels.map((label) => (
      <li key={label}>
        <span className={isWide ? 'paper-box wide' : 'paper-box'} /> {label}
      </li>
    ))}
  </ul>
)

const Ruled = ({ label }: { label: string }) => (
  <p className="paper-ruled">
    {label} <span />
  </p>
)

const Lines = ({ count }: { count: number }) => (
  <div className="paper-lines">
    {Array.from({ length: count }, (_, index) => `line-${index}`).map((key) => (
      <span key={key} />
    ))}
  </div>
)

const Stances = ({ labels, t }: { labels: string[]; t: Translator }) => (
  <table className="paper-stances">
    <thead>
      <tr>
        <th scope="col">{t('statement')}</th>
        {['agree', 'disagree', 'pass'].map((stance) => (
          <th key={stance} scope="col">
            {t(stance)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {labels.map((label) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {['agree', 'disagree', 'pass'].map((stance) => (
            <td key={stance}>
              <span className="paper-box" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
