import { Fragment, type ReactNode } from 'react'

type Props = { codeLabel: string; code: string; keep: ReactNode; facts: ReactNode }

/** The code by which a person finds their own view again, without saying who they are. */
export function Receipt({ codeLabel, code, keep, facts }: Props) {
  return (
    <div className="receipt">
      <p className="muted">{codeLabel}</p>
      <p className="code" translate="no">
        {code.split(/(?<=-)/).map((part) => (
          // On a narrow screen it breaks between its groups, and nowhere else.
          <Fragment key={part}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </p>
      <p>{keep}</p>
      <p className="note">{facts}</p>
    </div>
  )
}
