'use client' // opens where the form around it found an error, so that no error is folded away

import type { ComponentProps } from 'react'
import { Details } from '../ui/details'
import { useHasErrorIn } from './action-form'

/** Fields that are folded together. `prefix` is how their names begin; left out, all of the form's. */
export function FormDetails({ prefix = '', open, ...props }: ComponentProps<typeof Details> & { prefix?: string }) {
  const hasError = useHasErrorIn(prefix)
  return <Details key={String(hasError)} {...props} open={open || hasError} />
}
