import type { NavLink } from './chrome-view'
import { Logo } from './logo'
import { NavList } from './nav-list'

type Props = {
  /** A project and its number, or the municipality and "Arbetsyta". */
  home: { href: string; name: string; what: string }
  nav: { label: string; links: NavLink[] }
  who: { links: NavLink[]; text: string }
}

export function WorkspaceHead({ home, nav, who }: Props) {
  return (
    <header className="ws-head">
      <Logo {...home} />
      <nav aria-label={nav.label}>
        <NavList links={nav.links} />
      </nav>
      <p className="who">
        {who.links.map(({ href, text }) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}{' '}
        <span>{who.text}</span>
      </p>
    </header>
  )
}
