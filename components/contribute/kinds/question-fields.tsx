import type { FieldText } from '@/components/ui/field'
import { translator } from '@/lib/i18n/translator'
import { ChoiceFields } from './choice-fields'
import type { FieldsProps } from './fields-props'
import { OwnWordsFields } from './own-words-fields'
import { PhotoFields } from './photo-fields'
import { PlaceFields } from './place-fields'
import { RankingFields } from './ranking-fields'
import { ScaleFields } from './scale-fields'
import { StatementFields } from './statement-fields'

type Props = Omit<FieldsProps, 't' | 'head' | 'name'> & Pick<FieldText, 'over' | 'asHeading'> & { prefix?: string }

/** A question of the dialogue, whichever way it is answered. The same for those who answer it, try it or write it down for somebody. */
export function QuestionFields({ over, asHeading, prefix = '', ...props }: Props) {
  const { question, locale } = props
  const optional = question.isRequired ? undefined : translator(locale, 'chrome')('optional')
  const label = question.language ? <span lang={question.language}>{question.label}</span> : question.label
  const shared: FieldsProps = {
    ...props,
    t: translator(locale, 'contribute'),
    name: (field) => `${prefix}${field}`,
    head: { label, over, optional, asHeading },
  }
  switch (question.kind) {
    case 'OWN_WORDS':
      return <OwnWordsFields {...shared} />
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return <ChoiceFields {...shared} />
    case 'SCALE':
      return <ScaleFields {...shared} />
    case 'RANKING':
      return <RankingFields {...shared} />
    case 'PLACE':
      return <PlaceFields {...shared} />
    case 'PHOTO':
      return <PhotoFields {...shared} />
    case 'STATEMENTS':
      return <StatementFields {...shared} />
  }
}
