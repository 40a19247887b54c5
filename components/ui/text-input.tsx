import type { ComponentProps } from 'react'
import { controlProps, Field, type FieldText } from './field'

type Props = FieldText & {
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'password'
  short?: boolean
  defaultValue?: string
} & Pick<ComponentProps<'input'>, 'autoComplete' | 'inputMode' | 'maxLength' | 'min' | 'max' | 'step' | 'lang' | 'spellCheck'>

export function TextInput({
  type = 'text',
  short,
  defaultValue,
  autoComplete,
  inputMode,
  maxLength,
  min,
  max,
  step,
  lang,
  spellCheck,
  ...text
}: Props) {
  const native = { autoComplete, inputMode, maxLength, min, max, step, lang, spellCheck }
  // One's own words run as they are written; an address always from left to right.
  const dir = type === 'text' || type === 'search' ? 'auto' : type === 'email' || type === 'url' ? 'ltr' : undefined
  return (
    <Field {...text}>
      <input
        type={type}
        dir={dir}
        className={short ? 'short' : undefined}
        defaultValue={defaultValue}
        {...native}
        {...controlProps(text)}
      />
    </Field>
  )
}
