import { FormCheckboxes, FormRadios, FormText } from '@/components/form/fields'
import { choiceFrom, otherChoice } from '@/lib/domain/question/choice'
import type { FieldsProps } from './fields-props'

/** One choice or several; with «annat», in one's own words, where the question allows it. */
export function ChoiceFields({ question, given, t, name, head }: FieldsProps) {
  const { chosen, other } = choiceFrom(given)
  const { hasOther } = question.settings
  const options = [
    ...question.options.map((option) => ({ ...option, lang: question.language })),
    ...(hasOther ? [{ value: otherChoice, label: t('other') }] : []),
  ]
  const before = [...chosen, ...(other ? [otherChoice] : [])]
  const shared = { ...head, id: name('answer'), options }
  return (
    <>
      {question.kind === 'SINGLE_CHOICE' ? (
        <FormRadios {...shared} hint={question.hint || undefined} defaultValue={before[0] ?? ''} />
      ) : (
        <FormCheckboxes {...shared} hint={question.hint || t('chooseSeveral')} defaultValue={before} />
      )}
      {hasOther && <FormText id={name('other')} label={t('otherWords')} defaultValue={other} />}
    </>
  )
}
