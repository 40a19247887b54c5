import { Arms } from './arms'

/** The arms, the sender, and what this is. */
export function Logo({ href, name, what }: { href: string; name: string; what: string }) {
  return (
    <a className="logo" href={href}>
      <Arms />
      <span>
        <b>{name}</b>
        {what}
      </span>
    </a>
  )
}
