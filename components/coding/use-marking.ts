import { useEffect, useRef, useState } from 'react'
import { codePoints, isPassageOf, type Passage, sentencesOf, trimmed } from '@/lib/domain/coding'

/** What is marked in the text right now: by hand, or one sentence after the other. Offsets are code points. */
export function useMarking(text: string, language: string) {
  const [picked, setPicked] = useState<Passage>()
  const words = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const read = () => {
      const passage = words.current && selectedIn(words.current)
      if (!passage || !isPassageOf(text, passage)) return
      setPicked(trimmed(text, passage))
      window.getSelection()?.removeAllRanges()
    }
    document.addEventListener('pointerup', read)
    return () => document.removeEventListener('pointerup', read)
  }, [text])

  return {
    words,
    picked,
    release: () => setPicked(undefined),
    nextSentence: () => {
      const sentences = sentencesOf(text, language)
      const now = sentences.findIndex(({ startAt }) => startAt === picked?.startAt)
      setPicked(sentences[(now + 1) % Math.max(1, sentences.length)])
    },
  }
}

function selectedIn(root: HTMLElement): Passage | undefined {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  if (!root.contains(startContainer) || !root.contains(endContainer)) return undefined
  return { startAt: pointsBefore(root, startContainer, startOffset), endAt: pointsBefore(root, endContainer, endOffset) }
}

/** Counts the text before a point; the themes' numbers are not part of it. */
function pointsBefore(root: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(root, 0)
  range.setEnd(node, offset)
  const before = range.cloneContents()
  for (const number of before.querySelectorAll('sup')) number.remove()
  return codePoints(before.textContent ?? '')
}
