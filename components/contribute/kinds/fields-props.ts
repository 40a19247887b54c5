import type { FieldText } from '@/components/ui/field'
import type { Question } from '@/lib/domain/question/question'
import type { Locale } from '@/lib/i18n/locale'

/** What the fields of a question need, whichever way it is answered. */
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
  /** The language that the words are written in. Undefined where somebody writes down what another has said: then one is asked for all of it. */
  language?: string
}
