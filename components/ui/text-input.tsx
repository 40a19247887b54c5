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
  const dir = type === 'text' || type === 'search' ? 'auto' : undefined
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
