import type { NavLink } from './chrome-view'

/** A menu of plain links, the present one marked. */
export function NavList({ links }: { links: NavLink[] }) {
  return (
    <ul>
      {links.map(({ href, text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
