import { isOverdue } from '@/lib/domain/action'
import { today } from '@/lib/domain/calendar'
import type { MyAction } from '@/lib/domain/my-answer'
import { verdictOf } from '@/lib/domain/response'
import { type ActionStatus, type ResponseOutcome, responseOutcomes } from '@/lib/domain/vocabulary'
import { dayMonth, plainDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { say, type Translator, translator } from '@/lib/i18n/translator'
import type { Deed } from '../ui/deeds'
import type { StatusKind } from '../ui/status'

export const verdictIn = (locale: Locale, outcome: ResponseOutcome) => ({
  kind: verdictOf[outcome].kind,
  word: say(locale, verdictOf[outcome].word),
})

export const sums = {
  ADOPTED: 'sumYes',
  PARTLY: 'sumPartly',
  NOT_ADOPTED: 'sumNo',
  ALREADY_IN_PLACE: 'sumInPlace',
  OUTSIDE_MANDATE: 'sumOnwards',
  NEEDS_MORE_WORK: 'sumLater',
} as const

/** How many of each answer, in one order everywhere. */
export const countsOf = (outcomes: readonly ResponseOutcome[]) =>
  responseOutcomes.map((outcome) => ({ outcome, count: outcomes.filter((one) => one === outcome).length })).filter(({ count }) => count > 0)

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
  // Nobody has said that it is late, but its day has passed: all can see that, so all are told.
  if (isOverdue(action, today(now)))
    return {
      key: action.id,
      status: { kind: 'late', text: t('deedOverdue', { date: day(action.dueOn) }) },
      what: action.title,
      why: [action.status === 'DELAYED' && delayIn(t, action, day), action.latest?.text, t('responsible', { owner: action.ownerName })]
        .filter(Boolean)
        .join(' '),
    }
  const late = action.status === 'DELAYED' && delayIn(t, action, day)
  const why = [late, !isEnd && action.latest?.text].filter(Boolean).join(' ')
  return {
    key: action.id,
    status: { kind: deedShape[action.status], text: t(`deed${action.status}`, { date: day(when) }) },
    what: action.title,
    why: why || undefined,
  }
}

const delayIn = (t: Translator, action: MyAction, day: (date: Date) => string) =>
  t('wasDue', { date: day(action.firstDueOn), reason: action.delayReason ?? '', owner: action.ownerName })
