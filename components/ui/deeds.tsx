import type { ReactNode } from 'react'
import { Status, type StatusKind } from './status'

export type Deed = {
  key: string
  status: { kind: StatusKind; text: string }
  what: ReactNode
  /** Late: how many days, why, the new date and who answers for it. */
  why?: ReactNode
}

/** What is being done, each with its state. */
export function Deeds({ deeds }: { deeds: Deed[] }) {
  return (
    <ul className="deeds">
      {deeds.map(({ key, status, what, why }) => (
        <li key={key}>
          <Status as="p" kind={status.kind}>
            {status.text}
          </Status>
          <p>{what}</p>
          {why && <p className="why">{why}</p>}
        </li>
      ))}
    </ul>
  )
}
