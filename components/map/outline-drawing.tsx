import type { Outline } from '@/lib/domain/map/outline'
import { drawOutline } from '@/lib/domain/map/svg-outline'

const width = 640

/** The areas as a picture, where no script moves a map. */
export function OutlineDrawing({ outline, title }: { outline: Outline; title: string }) {
  const { height, areas } = drawOutline(outline, width)
  return (
    <svg className="outline outline-alone" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={title}>
      {areas.map(({ name, path, at }) => (
        <g key={name}>
          <path d={path} />
          <text x={at.x} y={at.y}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  )
}
