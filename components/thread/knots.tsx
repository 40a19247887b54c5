import { Named } from '@/components/ui/named'
import { Status, type StatusKind } from '@/components/ui/status'
import { comingLines, knotLines } from '@/components/weave/knot-paths'
import { Weave, WeaveKnot } from '@/components/weave/weave'
import { type ActionStatus, actionStatuses, type ResponseOutcome, responseOutcomes } from '@/lib/domain/vocabulary'
import { capital, inWords, plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { Thread } from '@/lib/queries/thread'
import { beginning } from './beginning'
import { type KnotView, type ThreadPage, threadPaths } from './thread-page'
import { weaveOf } from './thread-view'

/** The thread, as far as it has come; what has not happened yet hangs dashed. */
export function ThreadKnots(page: ThreadPage) {
  const knots = [...beginning(page), ...ending(page)]
  const data = weaveOf(page.thread)
  const last = knots.at(-1)?.knot ?? 'one'
  const t = translator(page.locale, 'thread')
  const coming = whatComes(page)
  return (
    <Weave>
      {knots.map(({ key, knot, kind, when, title, text }) => (
        <WeaveKnot key={key} kind={kind} lines={knotLines(knot, data)} when={when} title={title}>
          {text}
        </WeaveKnot>
      ))}
      {coming && (
        <WeaveKnot kind="plain" lines={comingLines(last, data)} when="" title={t('next')}>
          <p>{coming}</p>
        </WeaveKnot>
      )}
    </Weave>
  )
}

function ending({ thread, locale }: ThreadPage): KnotView[] {
  const t = translator(locale, 'thread')
  const at = threadPaths(thread.slug, locale)
  const knots: (KnotView | false)[] = [
    thread.outcome !== null && {
      key: 'decision',
      knot: 'decision',
      kind: 'decision',
      when: plainDate(locale, new Date(thread.outcome.date)),
      title: <Named text={t('k_decision', { body: thread.outcome.body })} swedish={[thread.outcome.body]} locale={locale} />,
      text: (
        <p>
          {t('decisionText', {
            themes: thread.themes.length,
            words: capital(inWords(locale, thread.themes.length)),
            lower: inWords(locale, thread.themes.length),
            reservations: thread.outcome.reservations,
            members: capital(inWords(locale, thread.outcome.reservations)),
          })}{' '}
          <a href={at.answers}>{t('protocol', { paragraph: thread.outcome.paragraph })}</a>
        </p>
      ),
    },
    thread.outcome !== null && {
      key: 'answers',
      knot: 'answers',
      kind: 'plain',
      when: plainDate(locale, new Date(thread.outcome.date)),
      title: t('k_answers'),
      text: (
        <>
          <Answers thread={thread} locale={locale} />
          <p>
            <a className="tap" href={at.answers}>
              {t('readAnswers')}
            </a>
          </p>
        </>
      ),
    },
    thread.outcome !== null &&
      thread.promise?.fulfilledAt != null && {
        key: 'feedback',
        knot: 'feedback',
        kind: 'act',
        when: plainDate(locale, new Date(thread.promise.fulfilledAt)),
        title: t('k_feedback'),
        text: <p>{feedbackText({ thread, locale })}</p>,
      },
    thread.actions.length > 0 && {
      key: 'actions',
      knot: 'actions',
      kind: 'act',
      when: t('asOf', { date: plainDate(locale, new Date()) }),
      title: t('k_actions', { count: thread.actions.length, words: capital(inWords(locale, thread.actions.length)) }),
      text: (
        <>
          <Actions thread={thread} locale={locale} />
          <p>
            <a className="tap" href={at.answers}>
              {t('readActions')}
            </a>
          </p>
        </>
      ),
    },
  ]
  return knots.filter((knot): knot is KnotView => knot !== false)
}

const answerKind: Record<ResponseOutcome, StatusKind> = {
  ADOPTED: 'done',
  PARTLY: 'going',
  NOT_ADOPTED: 'no',
  ALREADY_IN_PLACE: 'done',
  OUTSIDE_MANDATE: 'away',
  NEEDS_MORE_WORK: 'going',
}

function Answers({ thread, locale }: ThreadPage) {
  const t = translator(locale, 'thread')
  return (
    <ul className="ans">
      {responseOutcomes.map((outcome) => {
        const themes = thread.themes.filter((theme) => theme.outcome === outcome)
        const names = themes.map(({ name }) => name).join(', ')
        if (themes.length === 0) return null
        const whom = themes.map(({ forwardedTo }) => forwardedTo).find(Boolean) ?? ''
        return (
          <li key={outcome}>
            <Status kind={answerKind[outcome]}>{t(`a_${outcome}`)}</Status>{' '}
            <span>
              <Named text={t(answerKey(outcome), { names, whom })} swedish={[names, whom]} locale={locale} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const answerKey = (outcome: ResponseOutcome) =>
  outcome === 'NOT_ADOPTED' ? 'stops' : outcome === 'OUTSIDE_MANDATE' ? 'goesTo' : 'themesList'

const actionKind: Record<ActionStatus, StatusKind> = {
  DONE: 'done',
  IN_PROGRESS: 'going',
  PLANNED: 'todo',
  PROPOSED: 'wait',
  DELAYED: 'late',
  DROPPED: 'no',
}

function Actions({ thread, locale }: ThreadPage) {
  const t = translator(locale, 'thread')
  const late = thread.actions.filter(({ status }) => status === 'DELAYED')
  return (
    <>
      <ul className="ans">
        {[...actionStatuses].reverse().map((status) => {
          const count = thread.actions.filter((action) => action.status === status).length
          return count === 0 ? null : (
            <li key={status}>
              <Status kind={actionKind[status]}>{t(`s_${status}`)}</Status> <span>{inWords(locale, count)}</span>
            </li>
          )
        })}
      </ul>
      {late.map(({ title, dueOn, delayReason }) => (
        <p key={title}>
          <Named
            text={t('lateText', { title, date: plainDate(locale, dueOn), reason: delayReason ?? '' })}
            swedish={[title, delayReason]}
            locale={locale}
          />
        </p>
      ))}
    </>
  )
}

function feedbackText({ thread, locale }: ThreadPage): string {
  const t = translator(locale, 'thread')
  const parts = ['MAIL', 'LETTER', 'PHONE']
    .filter((by) => thread.deliveries[by])
    .map((by) => t(`by_${by}`, { count: thread.deliveries[by] ?? 0 }))
  const count = Object.values(thread.deliveries).reduce((sum, n) => sum + n, 0)
  const date = thread.promise ? plainDate(locale, new Date(thread.promise.firstDueOn)) : ''
  return t('feedbackText', { count, parts: parts.length > 0 ? parts.join(', ') : 'none', date })
}

function whatComes({ thread, locale }: ThreadPage): string | undefined {
  const t = translator(locale, 'thread')
  const date = thread.decisionDate ? plainDate(locale, thread.decisionDate) : 'none'
  if (thread.state === 'CANCELLED') return t('cancelled')
  if (thread.state === 'SCHEDULED') return t('next_SCHEDULED', { date: thread.opensAt ? plainDate(locale, thread.opensAt) : '' })
  if (thread.state === 'INFORMATION') return undefined
  if (thread.outcome)
    return thread.promise?.fulfilledAt ? undefined : isLate(thread) ? `${t('next_DECIDED')} ${t('late')}` : t('next_DECIDED')
  if (thread.summary) return t('next_SUMMARY', { date })
  return t(thread.state === 'OPEN' ? 'next_OPEN' : 'next_CLOSED')
}

const isLate = ({ promise }: Thread) => promise !== null && new Date(promise.firstDueOn) < new Date()
