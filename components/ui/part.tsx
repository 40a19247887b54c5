import type { ReactNode } from 'react'

type Props = {
  id: string
  number?: number
  title: ReactNode
  sources?: { label: string; text: ReactNode }
  children: ReactNode
  questions?: boolean
}

/** A numbered part of a document, with its sources in the margin. */
export function Part({ id, number, title, sources, children, questions }: Props) {
  return (
    <section className={questions ? 'part qa' : 'part'} aria-labelledby={id}>
      <h2 id={id}>
        {number !== undefined && (
          <>
            <span className="pn">{number}</span>{' '}
          </>
        )}
        {title}
      </h2>
      {sources && (
        <aside className="sources" aria-label={sources.label}>
          <p className="src">{sources.text}</p>
        </aside>
      )}
      <div className="ptext">{children}</div>
    </section>
  )
}
