import type { ReactNode } from 'react'

type Props = { id: string; title: ReactNode; children: ReactNode; body?: 'flow' | 'two' | 'wide' | 'wide flow' | 'plain' }

/** A part of a resident's page: its heading stands in the protocol's margin, its text beside. */
export function Section({ id, title, children, body = 'flow' }: Props) {
  return (
    <section className="row" id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <div className={body === 'plain' ? 'body' : `body ${body}`}>{children}</div>
    </section>
  )
}
