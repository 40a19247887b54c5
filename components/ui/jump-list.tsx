/** A long page's own table of contents. */
export function JumpList({ label, links }: { label: string; links: { href: string; text: string }[] }) {
  return (
    <nav aria-label={label}>
      <ul className="jump">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
