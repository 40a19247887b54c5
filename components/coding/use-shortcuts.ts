import { useEffect, useRef, useState } from 'react'

const KEPT = 'radslag.kortkommandon'

/** Single keys, which can be turned off (WCAG 2.1.4) and never act while somebody types. */
export function useShortcuts(act: Record<string, () => void>) {
  const [isOn, setIsOn] = useState(true)
  const latest = useRef(act)
  latest.current = act

  useEffect(() => setIsOn(window.localStorage.getItem(KEPT) !== 'av'), [])

  useEffect(() => {
    if (!isOn) return
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'Enter' && isControl(event.target)) return
      const work = latest.current[event.key.toLowerCase()]
      if (!work) return
      event.preventDefault()
      work()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [isOn])

  return {
    isOn,
    turn: (on: boolean) => {
      window.localStorage.setItem(KEPT, on ? 'på' : 'av')
      setIsOn(on)
    },
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type="checkbox"], [type="radio"]), [contenteditable]')

const isControl = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('a, button, summary, input')
