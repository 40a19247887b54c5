import type { ReactNode } from 'react'
import { HANG, type HangData, hangFrame, hangPaths } from './hang-paths'

type Props = {
  data: HangData
  /** The whole drawing in one sentence. */
  label: string
  tags: { views: string; themes?: string; decision?: string; actions?: string }
  caption: ReactNode
}

/** A finished or unfinished dialogue, drawn voice by voice. */
export function Hang({ data, label, tags, caption }: Props) {
  const { views, themes, toActions, squares } = hangPaths(data)
  const { height, viewsTag } = hangFrame(data)
  return (
    <figure className="hang">
      <svg viewBox={`0 0 ${HANG.width} ${height}`} width={HANG.width} height={height} role="img" aria-label={label} direction="ltr">
        <g fill="none">
          <path d={views} stroke="var(--voice)" strokeWidth=".9" strokeOpacity=".8" />
          <path d={themes} stroke="var(--voice)" strokeWidth="3" strokeDasharray={data.decided ? undefined : '5 4'} />
          <path d={toActions} stroke="var(--brand)" strokeWidth="2.5" />
        </g>
        {data.decided && <rect y={HANG.decisionTop} width={HANG.width} height={HANG.decisionHeight} fill="var(--brand)" />}
        {squares.map(({ x, y, size, done }) => (
          <rect
            key={x}
            x={x}
            y={y}
            width={size}
            height={size}
            fill={done ? 'var(--brand)' : 'var(--paper)'}
            stroke={done ? undefined : 'var(--brand)'}
            strokeWidth={done ? undefined : 2}
          />
        ))}
        <g className="tag">
          <text y={viewsTag}>{tags.views}</text>
          <text y="218">{tags.themes}</text>
          <text y="250">{tags.decision}</text>
          <text y="371">{tags.actions}</text>
        </g>
      </svg>
      <figcaption className="tiny muted">{caption}</figcaption>
    </figure>
  )
}
