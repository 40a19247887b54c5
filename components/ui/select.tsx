import { controlProps, Field, type FieldText } from './field'

export type SelectOption = { value: string; label: string }

type Props = FieldText & { options: SelectOption[]; defaultValue?: string }

export function Select({ options, defaultValue, ...text }: Props) {
  return (
    <Field {...text}>
      <select defaultValue={defaultValue} {...controlProps(text)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
