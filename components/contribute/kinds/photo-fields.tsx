import { FormText } from '@/components/form/fields'
import { FieldGroup } from '@/components/ui/field'
import { photosFrom } from '@/lib/domain/question/photo'
import type { FieldsProps } from './fields-props'

/** The pictures that have been received, each with what it shows. */
export function PhotoFields({ question, given, t, name, head }: FieldsProps) {
  return (
    <FieldGroup {...head} id={name('photos')} hint={question.hint || undefined}>
      {photosFrom(given).map(({ id, description }, index) => (
        <div key={id}>
          <input type="hidden" name={name(`photo-${index + 1}`)} defaultValue={id} />
          <FormText id={name(`description-${index + 1}`)} label={t('photoDescription')} defaultValue={description} />
        </div>
      ))}
    </FieldGroup>
  )
}
