type Props = { label: string; previous?: { href: string; text: string }; next?: { href: string; text: string }; shown?: string }

/** By cursor, so that nothing is skipped or seen twice while new views come in. */
export function Pagination({ label, previous, next, shown }: Props) {
  if (!previous && !next) return null
  return (
    <nav className="pages" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          {previous.text}
        </a>
      )}
      {shown && <span className="muted">{shown}</span>}
      {next && (
        <a href={next.href} rel="next">
          {next.text}
        </a>
      )}
    </nav>
  )
}
