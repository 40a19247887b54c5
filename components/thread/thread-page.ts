import type { ReactNode } from 'react'
import type { Knot } from '@/components/weave/knot-paths'
import type { DialogueState } from '@/lib/domain/dialogue'
import type { ActionStatus, Channel, ResponseOutcome } from '@/lib/domain/vocabulary'
import { type Locale, localPath } from '@/lib/i18n/locale'

export interface ShownThread {
  id: string
  slug: string
  title: string
  state: DialogueState
  opensAt: Date | null
  closesAt: Date | null
  decisionDate: Date | null
  received: number
  tally: Record<Channel, number>
  briefFrozenAt: Date | null
  topic: { text: string; at: string; note: string; merged: number } | null
  approval: { body: string; date: string; paragraph: string; text: string } | null
  summary: { version: number; at: string; tensions: number } | null
  outcome: { body: string; date: string; paragraph: string; reservations: number } | null
  promise: { dueOn: string; firstDueOn: string; fulfilledAt: string | null } | null
  deliveries: Record<string, number>
  themes: { id: string; name: string; outcome: ResponseOutcome | null; forwardedTo: string | null }[]
  actions: { themeId: string; title: string; status: ActionStatus; dueOn: Date; delayReason: string | null }[]
  strands: { themeId: string | null; count: number }[]
  followed?: { seqNo: number; text: string; language: string; direction: 'ltr' | 'rtl'; receivedAt: Date; themeIds: string[] }
}

export interface ThreadPage {
  thread: ShownThread
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
