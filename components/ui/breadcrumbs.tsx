export type Crumb = { href: string; text: string }

export function Breadcrumbs({ label, links }: { label: string; links: Crumb[] }) {
  return (
    <nav className="crumbs wrap" aria-label={label}>
      <ol>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
