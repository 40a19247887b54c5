import type { ReactNode } from 'react'

/** The head of a page that only tells: what it is about, and the gist. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
