import type { ReactNode } from 'react'
import type { NavLink } from '../chrome/chrome-view'
import { DocumentBar } from '../chrome/document-bar'
import { Main } from '../chrome/main'
import { Refusal } from '../chrome/refusal'

export interface DocumentView {
  home: { href: string; name: string; what: string }
  nav: { label: string; links: NavLink[] }
  refusal?: { title: string; because: string; signIn?: { href: string; text: string } }
}

/** A document of the elected. What may not be read is replaced by why. */
export function DocumentFrame({ view, action, children }: { view: DocumentView; action?: ReactNode; children?: ReactNode }) {
  return (
    <>
      <DocumentBar home={view.home} nav={view.nav} action={action} />
      <Main frame="document">{view.refusal ? <Refusal {...view.refusal} /> : children}</Main>
    </>
  )
}
