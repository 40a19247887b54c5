import type { ReactNode } from 'react'

/** filled = done, half = going, triangle = late, plum circle = open, empty = todo, dotted = wait, struck = no, arrow = away, bar = stop */
export type StatusKind = 'done' | 'going' | 'late' | 'open' | 'todo' | 'wait' | 'no' | 'away' | 'stop'

type Props = { kind: StatusKind; as?: 'span' | 'p'; children: ReactNode }

/** The word first, then a shape, then a colour. */
export function Status({ kind, as: Tag = 'span', children }: Props) {
  return <Tag className={`status ${kind}`}>{children}</Tag>
}
