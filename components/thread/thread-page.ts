import type { ReactNode } from 'react'
import type { Knot } from '@/components/weave/knot-paths'
import { type Locale, localPath } from '@/lib/i18n/locale'
import type { Thread } from '@/lib/queries/thread'

export interface ThreadPage {
  thread: Thread
  locale: Locale
}

export const threadPaths = (slug: string, locale: Locale) => {
  const at = (rest: string) => localPath(locale, `/dialoger/${slug}${rest}`)
  return { dialogue: at(''), summary: at('/sammanstallning'), answers: at('/svar'), views: at('/synpunkter') }
}

export interface KnotView {
  key: string
  knot: Knot
  kind: 'origin' | 'voices' | 'act' | 'decision' | 'plain'
  when: ReactNode
  title: ReactNode
  text: ReactNode
}
