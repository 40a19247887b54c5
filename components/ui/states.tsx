type Props = { label: string; states: { key: string; name: string }[]; current: string; currentNote: string }

/** The whole state machine on one line: what is behind, where we are, what comes. */
export function States({ label, states, current, currentNote }: Props) {
  const here = states.findIndex(({ key }) => key === current)
  return (
    <ol className="states" aria-label={label}>
      {states.map(({ key, name }, index) => (
        <li
          key={key}
          className={index < here ? 'past' : index === here ? 'here' : undefined}
          aria-current={index === here ? 'step' : undefined}
        >
          {name}
          {index === here && <span className="sr"> {currentNote}</span>}
        </li>
      ))}
    </ol>
  )
}
