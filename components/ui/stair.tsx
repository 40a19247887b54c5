import type { ReactNode } from 'react'

type Props = { label?: string; steps: { key: string; name: ReactNode }[]; current: string }

/** The five steps of participation, the present one filled; bottom-up on a phone. */
export function Stair({ label, steps, current }: Props) {
  return (
    <ol className="stair" aria-label={label}>
      {steps.map(({ key, name }) => (
        <li key={key} aria-current={key === current ? 'step' : undefined}>
          {name}
        </li>
      ))}
    </ol>
  )
}
