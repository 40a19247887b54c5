import type { FieldText } from '@/components/ui/field'
import type { Question } from '@/lib/domain/question/question'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ChoiceFields } from './choice-fields'
import { OwnWordsFields } from './own-words-fields'
import { PhotoFields } from './photo-fields'
import { PlaceFields } from './place-fields'
import { RankingFields } from './ranking-fields'
import { ScaleFields } from './scale-fields'
import { StatementFields } from './statement-fields'

export interface FieldsProps {
  question: Question
  /** What was answered before, as it is stored. */
  given: unknown
  locale: Locale
  t: (key: string) => string
  /** The name of a field on this page: on a page with several questions each has names of its own. */
  name: (field: string) => string
  /** How the question itself is written: as the page's heading, with "(frivilligt)". */
  head: Pick<FieldText, 'label' | 'over' | 'optional' | 'asHeading'>
  /** The language that the words are written in. */
  language: string
}

type Props = Omit<FieldsProps, 't' | 'head' | 'name'> & Pick<FieldText, 'over' | 'asHeading'> & { prefix?: string }

/** A question of the dialogue, whichever way it is answered. The same for those who answer it, try it or write it down for somebody. */
export function QuestionFields({ over, asHeading, prefix = '', ...props }: Props) {
  const { question, locale } = props
  const optional = question.isRequired ? undefined : translator(locale, 'chrome')('optional')
  const shared: FieldsProps = {
    ...props,
    t: translator(locale, 'contribute'),
    name: (field) => `${prefix}${field}`,
    head: { label: question.label, over, optional, asHeading },
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
