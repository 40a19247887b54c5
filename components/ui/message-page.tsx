import type { ReactNode } from 'react'

type Props = { title: ReactNode; over?: ReactNode; children: ReactNode; actions?: ReactNode }

/** A page that tells or asks one thing: a confirmation, something that is closed, something that went wrong. */
export function MessagePage({ title, over, children, actions }: Props) {
  return (
    <div className="message-page">
      {over && <p className="note">{over}</p>}
      <h1>{title}</h1>
      {children}
      {actions && <div className="actions">{actions}</div>}
    </div>
  )
}
