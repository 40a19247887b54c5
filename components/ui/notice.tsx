import type { ReactNode } from 'react'

type Props = { kind?: 'plain' | 'brand' | 'warn'; title?: ReactNode; small?: boolean; children: ReactNode }

/** The municipality speaks: a line above, never a box. */
export function Notice({ kind = 'plain', title, small, children }: Props) {
  const classes = ['notice', kind !== 'plain' && kind, small && 'small'].filter(Boolean).join(' ')
  return (
    <div className={classes}>
      {title && <h2>{title}</h2>}
      {children}
    </div>
  )
}
