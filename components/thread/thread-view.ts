import type { Fate, WeaveData } from '@/components/weave/knot-paths'
import type { ActionStatus, ResponseOutcome } from '@/lib/domain/vocabulary'

interface Woven {
  id: string
  received: number
  themes: { id: string; outcome: ResponseOutcome | null }[]
  strands: { themeId: string | null; count: number }[]
  actions: { themeId: string; status: ActionStatus }[]
  followed?: { seqNo: number; themeIds: string[] }
}

/** A thread's rows as the weave draws them. */
export function weaveOf(thread: Woven): WeaveData {
  const place = (themeId: string) => thread.themes.findIndex(({ id }) => id === themeId)
  const counted = thread.strands.reduce((sum, { count }) => sum + count, 0)
  const perTheme = thread.themes.map(({ id }) => thread.strands.find(({ themeId }) => themeId === id)?.count ?? 0)
  const gathered = perTheme.reduce((sum, count) => sum + count, 0)
  return {
    seed: thread.id,
    viewsPerTheme: perTheme,
    viewsWithoutTheme: Math.max(0, (thread.themes.length > 0 ? counted : thread.received) - gathered),
    fates: thread.themes.map(({ outcome }) => fateOf(outcome)),
    actions: thread.actions
      .map(({ themeId, status }) => ({ theme: place(themeId), done: status === 'DONE' }))
      .filter(({ theme }) => theme >= 0),
    followed: followed(thread, place),
  }
}

function followed(thread: Woven, place: (themeId: string) => number): WeaveData['followed'] {
  if (!thread.followed) return undefined
  const theme = thread.followed.themeIds.map(place).find((index) => index >= 0)
  const action = thread.actions.findIndex(({ themeId }) => place(themeId) === theme)
  return { at: thread.followed.seqNo / Math.max(1, thread.received), theme, action: action < 0 ? undefined : action }
}

function fateOf(outcome: ResponseOutcome | null): Fate {
  if (outcome === null) return 'waiting'
  if (outcome === 'NOT_ADOPTED') return 'stopped'
  return outcome === 'OUTSIDE_MANDATE' ? 'left' : 'kept'
}
