/** A long page's own table of contents. */
export function JumpList({ label, links }: { label: string; links: { href: string; text: string; lang?: string }[] }) {
  return (
    <nav aria-label={label}>
      <ul className="jump">
        {links.map(({ href, text, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
