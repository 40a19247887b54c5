'use client' // each field reads its own error and what was typed from the form around it

import type { ComponentProps } from 'react'
import { Checkboxes } from '../ui/checkboxes'
import { DateInput } from '../ui/date-input'
import { Radios } from '../ui/radios'
import { Select } from '../ui/select'
import { TextInput } from '../ui/text-input'
import { Textarea } from '../ui/textarea'
import { useFormField } from './action-form'

type FromForm = 'error' | 'errorPrefix'

export function FormText({ defaultValue, ...props }: Omit<ComponentProps<typeof TextInput>, FromForm>) {
  const { typed, error, errorPrefix } = useFormField(props.id)
  return <TextInput {...props} error={error} errorPrefix={errorPrefix} defaultValue={one(typed) ?? defaultValue} />
}

export function FormTextarea({ defaultValue, ...props }: Omit<ComponentProps<typeof Textarea>, FromForm>) {
  const { typed, error, errorPrefix } = useFormField(props.id)
  return <Textarea {...props} error={error} errorPrefix={errorPrefix} defaultValue={one(typed) ?? defaultValue} />
}

// React empties a form after its action, and a choice that is already on the page doesn't learn a new default: the key draws it anew.

export function FormSelect({ defaultValue, ...props }: Omit<ComponentProps<typeof Select>, FromForm>) {
  const { typed, error, errorPrefix } = useFormField(props.id)
  const value = one(typed) ?? defaultValue
  return <Select key={value} {...props} error={error} errorPrefix={errorPrefix} defaultValue={value} />
}

export function FormRadios({ defaultValue, ...props }: Omit<ComponentProps<typeof Radios>, FromForm>) {
  const { typed, error, errorPrefix } = useFormField(props.id)
  const value = one(typed) ?? defaultValue
  return <Radios key={value} {...props} error={error} errorPrefix={errorPrefix} defaultValue={value} />
}

export function FormCheckboxes({ defaultValue, ...props }: Omit<ComponentProps<typeof Checkboxes>, FromForm>) {
  const { typed, values, error, errorPrefix } = useFormField(props.id)
  const untouched = Object.keys(values).length === 0
  const checked = typed === undefined ? (untouched ? defaultValue : []) : many(typed)
  return <Checkboxes key={checked?.join(' ')} {...props} error={error} errorPrefix={errorPrefix} defaultValue={checked} />
}

export function FormDate({ defaultValue, ...props }: Omit<ComponentProps<typeof DateInput>, FromForm>) {
  const { values, error, errorPrefix } = useFormField(props.id)
  const part = (name: 'day' | 'month' | 'year') => one(values[`${props.id}-${name}`]) ?? defaultValue?.[name]
  const typed = { day: part('day'), month: part('month'), year: part('year') }
  return <DateInput {...props} error={error} errorPrefix={errorPrefix} defaultValue={typed} />
}

function one(typed: string | string[] | undefined) {
  return Array.isArray(typed) ? typed[0] : typed
}

function many(typed: string | string[]) {
  return Array.isArray(typed) ? typed : [typed]
}
