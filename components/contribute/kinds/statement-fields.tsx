import { FormRadios } from '@/components/form/fields'
import { FieldGroup } from '@/components/ui/field'
import { answerWordsIn } from '@/lib/domain/question/answer-words'
import { stanceField, stanceOn, stances, votesFrom } from '@/lib/domain/question/statements'
import type { FieldsProps } from './fields-props'

/** Statements, one under the other: agree, disagree or pass. What others have answered is not shown here. */
export function StatementFields({ question, given, locale, t, name, head }: FieldsProps) {
  const votes = votesFrom(given)
  const words = answerWordsIn(locale)
  return (
    <FieldGroup {...head} id={name('statements')} hint={question.hint || t('statementsHint')}>
      <div className="statements">
        {question.options.map(({ value, label }, index) => (
          <FormRadios
            key={value}
            id={name(stanceField(index))}
            label={label}
            options={stances.map((stance) => ({ value: stance, label: words[stance] }))}
            defaultValue={stanceOn(votes, value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
