import { Fragment } from 'react'

type Props = {
  /** A finished sentence in the reader's language. */
  text: string
  /** What in it stands in Swedish whatever the page's language: a body's name, a title, a reason. */
  swedish: (string | null | undefined)[]
  locale: string
}

/** What a municipality calls its things is not translated: it is marked, so that it is read aloud as Swedish. */
export function Named({ text, swedish, locale }: Props) {
  if (locale === 'sv') return text
  return pieces(text, swedish.filter(Boolean) as string[]).map(({ key, part, isName }) =>
    isName ? (
      <span key={key} lang="sv">
        {part}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    ),
  )
}

/** A text that as a whole may be in Swedish on a page in another language. */
export const swedishOn = (locale: string) => (locale === 'sv' ? undefined : 'sv')

function pieces(text: string, names: string[]) {
  const parts: { key: string; part: string; isName: boolean }[] = []
  let rest = text
  let at = 0
  while (rest) {
    const found = names.map((name) => ({ name, index: rest.indexOf(name) })).filter(({ index }) => index >= 0)
    const first = found.sort((a, b) => a.index - b.index || b.name.length - a.name.length)[0]
    const before = first ? rest.slice(0, first.index) : rest
    if (before) parts.push({ key: `${at}`, part: before, isName: false })
    if (!first) break
    parts.push({ key: `${at} ${first.name}`, part: first.name, isName: true })
    at += first.index + first.name.length
    rest = rest.slice(first.index + first.name.length)
  }
  return parts
}
