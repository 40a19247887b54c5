'use client' // J, K and V, which only listen while the list has the focus

import type { KeyboardEvent, ReactNode } from 'react'

/** Moves between what waits, and shows the one at hand. Without JavaScript the same is done with Tab and Enter. */
export function QueueKeys({ children }: { children: ReactNode }) {
  return (
    <ol className="queue" onKeyDown={onKey}>
      {children}
    </ol>
  )
}

function onKey(event: KeyboardEvent<HTMLOListElement>) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-queue-item]')]
  const at = items.findIndex((item) => item.contains(document.activeElement))
  const key = event.key.toLowerCase()
  if (key === 'j') items[Math.min(at + 1, items.length - 1)]?.focus()
  else if (key === 'k') items[Math.max(at - 1, 0)]?.focus()
  else if (key === 'v') items[at]?.querySelector<HTMLButtonElement>('[data-publish]')?.click()
  else return
  event.preventDefault()
}

function isTyping(target: EventTarget) {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
