import type { ReactNode } from 'react'

export type Fact = {
  /** Where two facts have the same term. */
  key?: string
  term: string
  value: ReactNode
  /** A person's own words: serif, by a plum line. */
  said?: boolean
  change?: { href: string; text: string; what: string }
}

/** Terms and values on hairlines; on a check-answers page each with its own "Ändra". */
export function Facts({ facts, tight }: { facts: Fact[]; tight?: boolean }) {
  const changeable = facts.some((fact) => fact.change)
  return (
    <dl className={tight ? 'ws-facts' : changeable ? 'facts with-change' : 'facts'}>
      {facts.map(({ key, term, value, said, change }) => (
        <div key={key ?? term}>
          <dt>{term}</dt>
          <dd className={said ? 'said voice-line' : undefined} dir={said ? 'auto' : undefined}>
            {value}
          </dd>
          {change && (
            <dd className="change">
              <a className="tap" href={change.href}>
                {change.text} <span className="sr">{change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
