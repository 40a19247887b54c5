import { translator } from '@/lib/i18n/translator'
import { FormCheckboxes, FormRadios, FormSelect, FormText } from '../form/fields'
import { PlainTextarea } from '../plain/plain-textarea'
import type { FieldSpec } from './part-spec'

const words = translator('sv', 'brief')

/** One question of the brief, as the form's own component. */
export function SpecField({ spec }: { spec: FieldSpec }) {
  switch (spec.kind) {
    case 'area':
      return <PlainTextarea id={spec.id} label={spec.label} hint={spec.hint} defaultValue={spec.value} rows={3} />
    case 'radios':
      return <FormRadios id={spec.id} label={spec.label} hint={spec.hint} options={spec.options} defaultValue={spec.value} />
    case 'select':
      return <FormSelect id={spec.id} label={spec.label} hint={spec.hint} options={spec.options} defaultValue={spec.value} />
    case 'tick':
      return (
        <FormCheckboxes
          id={spec.id}
          label={spec.label}
          options={[{ value: 'yes', label: words('yes') }]}
          defaultValue={spec.value ? ['yes'] : []}
        />
      )
    case 'date':
      return <FormText id={spec.id} label={spec.label} hint={spec.hint} type="date" defaultValue={spec.value} short />
    case 'number':
      return <FormText id={spec.id} label={spec.label} hint={spec.hint} inputMode="numeric" defaultValue={spec.value} short />
    case 'email':
      return <FormText id={spec.id} label={spec.label} hint={spec.hint} type="email" defaultValue={spec.value} />
    default:
      return <FormText id={spec.id} label={spec.label} hint={spec.hint} defaultValue={spec.value} short={spec.kind === 'time'} />
  }
}
