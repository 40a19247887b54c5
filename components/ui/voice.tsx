import type { ReactNode } from 'react'

export type Words = { text: string; lang?: string; dir?: 'ltr' | 'rtl' }

type Props = {
  words: Words
  /** Under the original, muted; the caption says who translated. */
  translation?: Words
  /** Number and channel, never a name. */
  caption?: ReactNode
  big?: boolean
  /** What was answered beside the words. */
  more?: ReactNode
}

/** A person speaks: serif by a plum line, no quotation marks, no box. The original language first. */
export function Voice({ words, translation, caption, big, more }: Props) {
  return (
    <figure className={big ? 'voice big' : 'voice'}>
      <Quote {...words} />
      {translation && <Quote {...translation} />}
      {more}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

function Quote({ text, lang, dir }: Words) {
  return (
    <blockquote lang={lang} dir={dir}>
      <Paragraphs text={text} />
    </blockquote>
  )
}

/** Blank lines part paragraphs, as the person typed them. */
export function Paragraphs({ text, lang }: { text: string; lang?: string }) {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((content, order) => ({ key: `${order} ${content.slice(0, 20)}`, content: content.trim() }))
    .filter(({ content }) => content)
  return paragraphs.map(({ key, content }) => (
    <p key={key} lang={lang}>
      {content}
    </p>
  ))
}

/** Short lines, each on its own. */
export function LinesOf({ text }: { text: string }) {
  const lines = text.split('\n').map((content, order) => ({ key: `${order} ${content.slice(0, 20)}`, content }))
  return lines.map(({ key, content }) => (
    <span key={key} className="line">
      {content}
    </span>
  ))
}
