import { controlProps, Field, type FieldText } from './field'

type Props = FieldText & {
  /** What a person says in their own words is set in the serif, also while it is being typed. */
  ownWords?: boolean
  rows?: number
  maxLength?: number
  defaultValue?: string
}

export function Textarea({ ownWords, rows = ownWords ? 7 : 4, maxLength, defaultValue, ...text }: Props) {
  return (
    <Field {...text}>
      <textarea
        className={ownWords ? 'own-words' : undefined}
        dir="auto"
        rows={rows}
        maxLength={maxLength}
        defaultValue={defaultValue}
        {...controlProps(text)}
      />
    </Field>
  )
}
