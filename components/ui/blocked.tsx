import type { ReactNode } from 'react'

type Props = { id: string; title: string; lead?: ReactNode; items: { key: string; href?: string; what: string; why?: ReactNode }[] }

/** What stands in the way, first on the page, each with where to put it right. */
export function Blocked({ id, title, lead, items }: Props) {
  return (
    <section className="blocked" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      <ol>
        {items.map(({ key, href, what, why }) => (
          <li key={key}>
            {href ? <a href={href}>{what}</a> : <b>{what}</b>}
            {why && <span>{why}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
