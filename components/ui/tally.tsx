export type TallyChannel = { key: string; label: string; count: number }

type Props = { label: string; channels: TallyChannel[] }

const MOST_STROKES = 300
const HEIGHT = 44

/** One stroke a view, grouped by channel: the only count drawn on a dialogue's page. The words beside it say that numbers are not votes. */
export function Tally({ label, channels }: Props) {
  const perStroke = viewsPerStroke(channels.reduce((sum, channel) => sum + channel.count, 0))
  return (
    <div className="tally" role="img" aria-label={label}>
      {channels
        .filter((channel) => channel.count > 0)
        .map((channel) => (
          <div key={channel.key}>
            <Strokes count={Math.ceil(channel.count / perStroke)} />
            <span aria-hidden="true">{channel.label}</span>
          </div>
        ))}
    </div>
  )
}

/** How many views one stroke stands for. More than one has to be said in the label. */
export function viewsPerStroke(views: number) {
  return Math.max(1, Math.ceil(views / MOST_STROKES))
}

function Strokes({ count }: { count: number }) {
  return (
    <svg width={`${count}em`} height={HEIGHT} aria-hidden="true" focusable="false">
      {Array.from({ length: count }, (_, index) => strokeAt(index, count)).map(({ x, top, bottom }) => (
        <line key={x} x1={x} x2={x} y1={top} y2={bottom} />
      ))}
    </svg>
  )
}

/** No two neighbours alike, as a hand would draw them, yet the same every time. */
function strokeAt(index: number, count: number) {
  const x = `${(((index + 0.5) / count) * 100).toFixed(2)}%`
  return { x, top: (index * 2) % 5, bottom: HEIGHT - 5 + ((index + 5 * ((index + 1) % 2)) % 6) }
}
