import type { ReactNode } from 'react'

export type Line = { key: string; content: ReactNode }

/** A list on hairlines. */
export function Lines({ lines, className = '' }: { lines: Line[]; className?: string }) {
  return (
    <ul className={`lines ${className}`.trim()}>
      {lines.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  )
}
