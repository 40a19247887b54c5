import { FormSelect } from '@/components/form/fields'
import { FieldGroup } from '@/components/ui/field'
import { rankField, rankingFrom } from '@/lib/domain/question/ranking'
import type { FieldsProps } from './fields-props'

/** Each option gets its number. No dragging: a list of numbers is as quick, and works for everybody. */
export function RankingFields({ question, given, t, name, head }: FieldsProps) {
  const order = rankingFrom(given)
  const numbers = question.options.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }))
  return (
    <FieldGroup {...head} id={name('rank')} hint={question.hint || t('rankHint')}>
      <div className="ranks">
        {question.options.map(({ value, label }, index) => (
          <FormSelect
            key={value}
            id={name(rankField(index))}
            label={label}
            options={[{ value: '', label: t('noRank') }, ...numbers]}
            defaultValue={order.includes(value) ? String(order.indexOf(value) + 1) : ''}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
