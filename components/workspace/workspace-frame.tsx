import type { ReactNode } from 'react'
import type { NavLink } from '../chrome/chrome-view'
import { Main } from '../chrome/main'
import { Refusal } from '../chrome/refusal'
import { WorkspaceHead } from '../chrome/workspace-head'

export type WorkspaceView = {
  home: { href: string; name: string; what: string }
  nav: { label: string; links: NavLink[] }
  who: { links: NavLink[]; text: string }
  /** Instead of the page: it is not for this person, or nobody is signed in. */
  refusal?: { title: string; because: string; signIn?: { href: string; text: string } }
}

/** A page of the organisation's, as a project's pages have their own head. What may not be seen is replaced by why. */
export function WorkspaceFrame({ view, children }: { view: WorkspaceView; children: ReactNode }) {
  return (
    <>
      <WorkspaceHead home={view.home} nav={view.nav} who={view.who} />
      <Main frame="workspace">{view.refusal ? <Refusal {...view.refusal} /> : children}</Main>
    </>
  )
}
