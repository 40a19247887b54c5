import type { ReactNode } from 'react'
import { Status, type StatusKind } from './status'

export type Task = {
  title: string
  href?: string
  hint?: ReactNode
  who?: ReactNode
  by?: ReactNode
  status: { kind: StatusKind; text: string }
}

type Props = { id: string; title: string; note?: string; tasks: Task[] }

/** One group of the project's state machine: what, who, when, how far. */
export function TaskList({ id, title, note, tasks }: Props) {
  return (
    <section className="tasks" aria-labelledby={id}>
      <h2 id={id}>
        {title} {note && <span className="note">{note}</span>}
      </h2>
      <ul>
        {tasks.map((task) => (
          <li key={task.title}>
            {task.href ? <a href={task.href}>{task.title}</a> : <span>{task.title}</span>}
            {task.hint && <span className="t-hint">{task.hint}</span>}
            <span className="t-who">{task.who}</span>
            <span className="t-by">{task.by}</span>
            <Status kind={task.status.kind}>{task.status.text}</Status>
          </li>
        ))}
      </ul>
    </section>
  )
}
