import type { Ref } from 'react'
import { type Passage, piecesOf } from '@/lib/domain/coding'

export interface TextMark extends Passage {
  /** The theme's number; none: what is being marked now. */
  code?: number
  /** A word of the code book: nobody has coded it. */
  isHit?: boolean
}

type Props = { text: string; lang: string; dir: 'ltr' | 'rtl'; marks: TextMark[]; ref?: Ref<HTMLDivElement> }

/** A view as it was received, its passages marked. The text nodes outside <sup> are together exactly the text. */
export function MarkedText({ text, lang, dir, marks, ref }: Props) {
  return (
    <div className="voice coded" lang={lang} dir={dir}>
      <div className="words" ref={ref}>
        {piecesOf(text, marks).map(({ startAt, text: words, marks: over, ends }) =>
          over.every(({ isHit }) => isHit) ? (
            <span key={startAt} className={over.length > 0 ? 'hint-mark' : undefined}>
              {words}
            </span>
          ) : (
            <mark key={startAt} className={over.some(({ code, isHit }) => code === undefined && !isHit) ? 'picked' : undefined}>
              {words}
              {ends.map(({ code, startAt: from, endAt }) => code !== undefined && <sup key={`${code} ${from} ${endAt}`}>{code}</sup>)}
            </mark>
          ),
        )}
      </div>
    </div>
  )
}
