'use client' // Ctrl + Enter, and the cursor in the first field of the next form: both are the keyboard's

import { useEffect, useRef } from 'react'

/** For whoever types in a pile of papers. Without JavaScript the same form is sent with its button. */
export function EntryKeys({ isNext }: { isNext: boolean }) {
  const mark = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    if (isNext) form.querySelector<HTMLElement>('textarea, select, input:not([type="hidden"])')?.focus()
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      form.requestSubmit()
    }
    form.addEventListener('keydown', pressed)
    return () => form.removeEventListener('keydown', pressed)
  }, [isNext])

  return <span ref={mark} hidden />
}
