import type { ReactNode } from 'react'

export type Step = { key: string; state: 'past' | 'now' | 'coming'; when: ReactNode; what: ReactNode; here?: string }

/** Where we are: ticks are the municipality's acts, the round mark is now, the line behind us is people's. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ key, state, when, what, here }) => (
        <li key={key} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          {here && <span className="here">{here}</span>}
          <b>{when}</b>
          <br />
          {what}
        </li>
      ))}
    </ol>
  )
}
