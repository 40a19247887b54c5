import type { ReactNode } from 'react'

type Side = { title: string; items: { key: string; content: ReactNode }[] }

/** Two lists side by side: what can be influenced and what can't; who was heard and who was not. */
export function CanCannot({ can, cannot, note }: { can: Side; cannot: Side; note?: ReactNode }) {
  return (
    <>
      <SideList side={can} className="can" />
      <SideList side={cannot} className="cannot" />
      {note && <p className="note span">{note}</p>}
    </>
  )
}

function SideList({ side, className }: { side: Side; className: string }) {
  return (
    <div>
      <h3 className="h4">{side.title}</h3>
      <ul className={className}>
        {side.items.map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
      </ul>
    </div>
  )
}
