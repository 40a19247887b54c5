import type { ReactNode } from 'react'
import type { WarpLine } from './knot-paths'

/** The thread of a dialogue, knot by knot. */
export function Weave({ children }: { children: ReactNode }) {
  return <ol className="weave">{children}</ol>
}

type KnotProps = {
  /** voices: people speak · act: the municipality did something · decision: it decided · origin: where it began · plain: the answers spread out */
  kind: 'origin' | 'voices' | 'act' | 'decision' | 'plain'
  lines: WarpLine[]
  when: ReactNode
  title: ReactNode
  children?: ReactNode
}

/** Each knot has its own stretched drawing, so that the thread is whole whatever the text's height. The text says all of it. */
export function WeaveKnot({ kind, lines, when, title, children }: KnotProps) {
  return (
    <li className={KNOT_CLASS[kind]}>
      <div className="warp" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {lines.map(({ look, d }) => (
            <path key={`${look} ${d}`} className={look || undefined} d={d} />
          ))}
        </svg>
      </div>
      <div className="knot-text">
        <p className="when">{when}</p>
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  )
}

const KNOT_CLASS = { origin: 'origin', voices: 'voice-knot', act: 'act', decision: 'act decision', plain: undefined }
