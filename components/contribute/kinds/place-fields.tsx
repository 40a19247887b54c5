import { FormSelect, FormText } from '@/components/form/fields'
import { FieldGroup } from '@/components/ui/field'
import { placeFrom } from '@/lib/domain/question/place'
import type { FieldsProps } from './fields-props'

/** Where: from a list, or in words. What has been drawn on a map goes along, also where there is no map to draw on. */
export function PlaceFields({ question, given, t, name, head }: FieldsProps) {
  const { area, label, geometry } = placeFrom(given)
  const areas = question.options.map((option) => ({ value: option.value, label: option.label }))
  return (
    <FieldGroup {...head} id={name('place')} hint={question.hint || t(areas.length > 0 ? 'placeHint' : 'addressHintPlace')}>
      {areas.length > 0 && (
        <FormSelect
          id={name('area')}
          label={t('placeArea')}
          options={[{ value: '', label: t('placeNone') }, ...areas]}
          defaultValue={area}
        />
      )}
      <FormText id={name('label')} label={t('placeLabel')} defaultValue={label} autoComplete="off" />
      <input type="hidden" name={name('geometry')} defaultValue={geometry ? JSON.stringify(geometry) : ''} />
    </FieldGroup>
  )
}
