import type { ReactNode } from 'react'
import { MAIN_ID } from './skip-link'

// The skip link moves the cursor here as well as the page.
const reachedBySkipLink = { tabIndex: -1 }

const FRAMES = { resident: 'wrap', workspace: 'ws-main', bench: 'bench', document: 'sheet' }

/** A page's content. The frame is the surface's: a protocol, a work page, the coding bench, a document. */
export function Main({ frame = 'resident', children }: { frame?: keyof typeof FRAMES; children: ReactNode }) {
  return (
    <main id={MAIN_ID} className={FRAMES[frame]} {...reachedBySkipLink}>
      {children}
    </main>
  )
}
