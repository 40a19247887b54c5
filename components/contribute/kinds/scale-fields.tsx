import { FormRadios } from '@/components/form/fields'
import { scaleSteps, wordOf } from '@/lib/domain/question/scale'
import type { FieldsProps } from './fields-props'

/** One to five, each step with its words. Whoever doesn't know can take an answer back. */
export function ScaleFields({ question, given, t, name, head }: FieldsProps) {
  const steps = scaleSteps.map((step) => {
    const word = wordOf(question, step)
    return { value: String(step), label: word ? `${step} – ${word}` : String(step) }
  })
  return (
    <FormRadios
      {...head}
      id={name('answer')}
      hint={question.hint || undefined}
      options={question.isRequired ? steps : [...steps, { value: '', label: t('noOpinion') }]}
      defaultValue={typeof given === 'number' && given > 0 ? String(given) : undefined}
    />
  )
}
