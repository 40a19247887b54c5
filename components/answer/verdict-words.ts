import type { MyAction } from '@/lib/domain/my-answer'
import { verdictOf } from '@/lib/domain/response'
import type { ActionStatus, ResponseOutcome } from '@/lib/domain/vocabulary'
import { dayMonth, plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { say, translator } from '@/lib/i18n/translator'
import type { Deed } from '../ui/deeds'
import type { StatusKind } from '../ui/status'

export const verdictIn = (locale: Locale, outcome: ResponseOutcome) => ({
  kind: verdictOf[outcome].kind,
  word: say(locale, verdictOf[outcome].word),
})

export const deedShape: Record<ActionStatus, StatusKind> = {
  PROPOSED: 'todo',
  PLANNED: 'todo',
  IN_PROGRESS: 'going',
  DONE: 'done',
  DELAYED: 'late',
  DROPPED: 'stop',
}

/** An action as residents read it. Late: the old day, why, and who answers for it. */
export function deedOf(locale: Locale, action: MyAction, now: Date): Deed {
  const t = translator(locale, 'answer')
  const day = (date: Date) => (date.getUTCFullYear() === now.getUTCFullYear() ? dayMonth(locale, date) : plainDate(locale, date))
  const isEnd = action.status === 'DONE' || action.status === 'DROPPED'
  const when = isEnd && action.latest ? action.latest.at : action.dueOn
  const late =
    action.status === 'DELAYED' && t('wasDue', { date: day(action.firstDueOn), reason: action.delayReason ?? '', owner: action.ownerName })
  const why = [late, !isEnd && action.latest?.text].filter(Boolean).join(' ')
  return {
    key: action.id,
    status: { kind: deedShape[action.status], text: t(`deed${action.status}`, { date: day(when) }) },
    what: action.title,
    why: why || undefined,
  }
}
