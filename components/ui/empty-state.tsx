import type { ReactNode } from 'react'

/** Why there is nothing here, and what can be done about it. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b>
      </p>
      {children}
      {action && <p className="actions">{action}</p>}
    </div>
  )
}
