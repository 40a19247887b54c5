import type { ReactNode } from 'react'

type Props = { title?: ReactNode; sides: [ReactNode, ReactNode]; note?: ReactNode }

/** Two perspectives side by side, neither first, never merged. The sides are voices. */
export function Tension({ title, sides, note }: Props) {
  return (
    <div>
      {title && <h3 className="h4">{title}</h3>}
      <div className="two">
        {sides[0]}
        {sides[1]}
      </div>
      {note && <p className="note">{note}</p>}
    </div>
  )
}
