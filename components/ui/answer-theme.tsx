import type { ReactNode } from 'react'
import { type Deed, Deeds } from './deeds'
import type { StatusKind } from './status'
import { Verdict } from './verdict'

type Props = {
  id: string
  title: ReactNode
  note?: ReactNode
  said: { heading: string; voices: ReactNode }
  answer: { heading: ReactNode; verdict: { kind: StatusKind; word: string }; inOneSentence?: ReactNode; reason: ReactNode }
  deeds?: { heading: string; list: Deed[] }
  /** Instead of deeds, or after them: "Ingen åtgärd följer av beslutet." */
  after?: ReactNode
}

/** Ni sa → a blue line → one big word → the reason → what is done. The reason never rests on a count. */
export function AnswerTheme({ id, title, note, said, answer, deeds, after }: Props) {
  return (
    <article className="theme" id={id} aria-labelledby={`h-${id}`}>
      <header>
        <h2 id={`h-${id}`}>{title}</h2>
        {note && <p className="note">{note}</p>}
      </header>
      <div className="theme-body">
        <div className="said-list">
          <h3 className="speaker people">{said.heading}</h3>
          {said.voices}
        </div>
        <div className="answer flow">
          <h3 className="speaker">{answer.heading}</h3>
          <Verdict {...answer.verdict} />
          {answer.inOneSentence && <p className="verdict-text">{answer.inOneSentence}</p>}
          <div className="flow">{answer.reason}</div>
        </div>
        {deeds && deeds.list.length > 0 && (
          <div>
            <h3 className="speaker">{deeds.heading}</h3>
            <Deeds deeds={deeds.list} />
          </div>
        )}
        {after && <p className="note">{after}</p>}
      </div>
    </article>
  )
}
