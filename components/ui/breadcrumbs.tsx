export type Crumb = { href: string; text: string; lang?: string }

export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav className="crumbs wrap" aria-label={label}>
      <ol>
        {crumbs.map(({ href, text, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
