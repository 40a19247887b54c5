import type { ReactNode } from 'react'
import type { NavLink } from './chrome-view'
import { Logo } from './logo'
import { NavList } from './nav-list'

type Props = {
  home: { href: string; name: string; what: string }
  nav: { label: string; links: NavLink[] }
  /** A print button, or whatever else is done with the whole document. */
  action?: ReactNode
}

export function DocumentBar({ home, nav, action }: Props) {
  return (
    <header className="doc-bar">
      <Logo {...home} />
      <nav aria-label={nav.label}>
        <NavList links={nav.links} />
      </nav>
      {action && <div className="doc-print">{action}</div>}
    </header>
  )
}
