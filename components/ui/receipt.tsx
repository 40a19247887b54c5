import type { ReactNode } from 'react'

type Props = { codeLabel: string; code: string; keep: ReactNode; facts: ReactNode }

/** The code by which a person finds their own view again, without saying who they are. */
export function Receipt({ codeLabel, code, keep, facts }: Props) {
  return (
    <div className="receipt">
      <p className="muted">{codeLabel}</p>
      <p className="code" translate="no">
        {code}
      </p>
      <p>{keep}</p>
      <p className="note">{facts}</p>
    </div>
  )
}
