import type { ComponentProps } from 'react'
import { FormTextarea } from '../form/fields'
import { PlainHelp } from './plain-help'
import { plainWords } from './plain-words'

/** A field for what residents will read, with help to write it plainly. */
export function PlainTextarea(props: ComponentProps<typeof FormTextarea>) {
  return (
    <>
      <FormTextarea {...props} />
      <PlainHelp of={props.id} text={props.defaultValue ?? ''} words={plainWords()} />
    </>
  )
}
