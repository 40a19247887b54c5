'use client' // follows what is being written; without JavaScript it speaks of what was last saved

import { useEffect, useState } from 'react'
import { type PlainHint, plainLanguage } from '@/lib/domain/text/plain-language'
import { wordsOf } from '@/lib/domain/text/words'
import type { PlainWords } from './plain-words'

type Props = { of: string; text: string; words: PlainWords }

const shown = 6
const pauseMs = 400

/** How easily a text is read and what could be said more plainly, beneath its field. It stops nothing and is never announced. */
export function PlainHelp({ of, text: saved, words }: Props) {
  const [text, setText] = useState(saved)
  useEffect(() => {
    const field = document.getElementById(of)
    if (!(field instanceof HTMLTextAreaElement)) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => setText(field.value)
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(read, pauseMs)
    }
    read()
    field.addEventListener('input', soon)
    return () => {
      clearTimeout(timer)
      field.removeEventListener('input', soon)
    }
  }, [of])

  if (text.trim() === '') return null
  const { lix, level, hints } = plainLanguage(text)
  const how = lix === null || level === null ? words.short : fill(words.lix, { lix, level: words[`level_${level}`] })
  const count = hints.length === 0 ? words.none : hints.length === 1 ? words.one : fill(words.many, { count: hints.length })
  return (
    <details className="plain-help">
      <summary>
        {words.title}: {how}, {count}
      </summary>
      {hints.length > 0 && (
        <ul>
          {hints.slice(0, shown).map((hint) => (
            <li key={`${hint.kind} ${hint.startAt} ${hint.endAt}`}>{inWords(hint, words)}</li>
          ))}
          {hints.length > shown && <li>{fill(words.more, { count: hints.length - shown })}</li>}
        </ul>
      )}
      <p className="muted">{words.note}</p>
    </details>
  )
}

function inWords({ kind, found, instead }: PlainHint, words: PlainWords): string {
  const start = found.length > 60 ? `${found.slice(0, 60).trimEnd()} …` : found
  return fill(words[kind], { found: start, instead: instead ?? '', count: wordsOf(found).length })
}

const fill = (sentence: string, values: Record<string, string | number>) =>
  Object.entries(values).reduce((so, [name, value]) => so.replace(`{${name}}`, () => String(value)), sentence)
