import 'server-only'
import { db } from '@/lib/db'
import type { MyAction, MyThemeAnswer } from '@/lib/domain/my-answer'

export interface ThemeAnswer extends MyThemeAnswer {
  themeId: string
  responseId: string
}

/** What the body answered, by theme in alphabetical order, with what is being done. Only what is published. */
export async function publishedAnswers(dialogueId: string): Promise<ThemeAnswer[]> {
  const responses = await db.themeResponse.findMany({
    where: { decision: { dialogueId, kind: 'OUTCOME', state: 'PUBLISHED' }, state: 'PUBLISHED' },
    select: {
      id: true,
      themeId: true,
      outcome: true,
      short: true,
      motivation: true,
      forwardedTo: true,
      moreWorkBy: true,
      noActionReason: true,
      theme: { select: { key: true, name: true } },
      actions: { orderBy: { order: 'asc' }, select: shownAction },
    },
  })
  return responses
    .map(({ id, theme, actions, ...answer }) => ({ ...answer, ...theme, responseId: id, actions: actions.map(withLatest) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
}

export const shownAction = {
  id: true,
  title: true,
  status: true,
  dueOn: true,
  firstDueOn: true,
  delayReason: true,
  ownerName: true,
  nextUpdateOn: true,
  updates: { orderBy: { at: 'desc' }, take: 1, select: { at: true, text: true } },
} as const

export function withLatest<A extends { updates: { at: Date; text: string }[] }>({
  updates: [latest],
  ...action
}: A): Omit<A, 'updates'> & Pick<MyAction, 'latest'> {
  return { ...action, latest }
}
