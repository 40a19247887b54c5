import { useEffect, useRef, useState } from 'react'
import type { Passage } from '@/lib/domain/coding'

export interface ShownCoding extends Passage {
  themeId: string
  coderId: string
  coder: string
}

export interface CodingChange extends Passage {
  add: boolean
  contributionId: string
  themeId: string
  coderId: string
}

/** Answers with what stopped it, in words, or null. */
export type SaveCoding = (change: CodingChange) => Promise<string | null>

interface Unsaved {
  change: CodingChange
  why: string
}

const isSame = (a: Passage & { themeId: string; coderId: string }, b: Passage & { themeId: string; coderId: string }) =>
  a.themeId === b.themeId && a.coderId === b.coderId && a.startAt === b.startAt && a.endAt === b.endAt

/** Shows each change at once, saves them in order, and keeps what could not be saved in sight until it is. */
export function useCodings(initial: ShownCoding[], save: SaveCoding, offline: string) {
  const [codings, setCodings] = useState(initial)
  const [unsaved, setUnsaved] = useState<Unsaved[]>([])
  const [history, setHistory] = useState<CodingChange[]>([])
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))
  const waiting = useRef(0)

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => (waiting.current > 0 || unsaved.length > 0) && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])

  function send(change: CodingChange) {
    waiting.current += 1
    queue.current = queue.current.then(async (wasSaved) => {
      const why = await save(change).catch(() => offline)
      waiting.current -= 1
      if (why !== null) setUnsaved((list) => [...list, { change, why }])
      return wasSaved && why === null
    })
  }

  function show(change: CodingChange) {
    const { add, contributionId: _, ...coding } = change
    setCodings((list) => {
      const others = list.filter((other) => !isSame(other, coding))
      return add ? [...others, { ...coding, coder: '' }] : others
    })
    send(change)
  }

  return {
    codings,
    unsaved,
    apply: (change: CodingChange) => {
      setHistory((list) => [...list, change])
      show(change)
    },
    /** The last change of this visit, turned round. */
    undo: () => {
      const last = history.at(-1)
      if (last) {
        setHistory((list) => list.slice(0, -1))
        show({ ...last, add: !last.add })
      }
      return last
    },
    retry: () => {
      queue.current = Promise.resolve(true)
      setUnsaved([])
      for (const { change } of unsaved) send(change)
    },
    /** True when everything has been saved: then it is safe to leave. */
    settled: () => queue.current,
  }
}
