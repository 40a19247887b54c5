import { LinkButton } from '../ui/link-button'
import { MessagePage } from '../ui/message-page'

type Props = {
  title: string
  /** Why, as the policy's table says it. */
  because: string
  /** For a visitor: signing in may be all that is needed. */
  signIn?: { href: string; text: string }
}

/** A page that somebody may not see says so, and why. It is a page like any other, since Next's own is blank without JavaScript. */
export function Refusal({ title, because, signIn }: Props) {
  return (
    <MessagePage title={title} actions={signIn && <LinkButton href={signIn.href}>{signIn.text}</LinkButton>}>
      <p>{because}</p>
    </MessagePage>
  )
}
