'use client' // says "Skickar…" while the form is on its way

import type { MouseEvent, ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonLook } from '../ui/button'

type Props = { children: ReactNode; pendingText: string; look?: ButtonLook; name?: string; value?: string }

/** Always enabled. A second click while the first is on its way is not sent; the server would count it once anyway. */
export function SubmitButton({ children, pendingText, look, name, value }: Props) {
  const { pending } = useFormStatus()
  const sendOnce = (event: MouseEvent) => pending && event.preventDefault()
  return (
    <Button type="submit" look={look} name={name} value={value} aria-disabled={pending || undefined} onClick={sendOnce}>
      {pending ? pendingText : children}
    </Button>
  )
}
