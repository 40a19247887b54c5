import { wasMoved } from '@/lib/domain/promise'
import { isoDay, plainDate } from '@/lib/i18n/dates'
import { say, translator } from '@/lib/i18n/translator'
import type { FeedbackReport } from '@/lib/queries/feedback-report'
import { Facts } from '../ui/facts'
import { Status } from '../ui/status'
import { Table } from '../ui/table'

const t = translator('sv', 'feedback')

/** The promise, who waits, and how each round reached them. Numbers and reasons, no addresses. */
export function ReportView({ report }: { report: FeedbackReport }) {
  const { promise, owed, followers, readWithCode, rounds } = report
  const facts = [
    ...(promise
      ? [
          {
            term: t('promised'),
            value: (
              <>
                {plainDate('sv', promise.firstDueOn)}
                {wasMoved(promise) && t('promiseMovedTo', { date: plainDate('sv', promise.dueOn) })}{' '}
                <Status kind={promise.daysLate > 0 ? 'late' : promise.fulfilledAt ? 'done' : 'going'}>
                  {promise.fulfilledAt
                    ? t('promiseKept', { date: isoDay(promise.fulfilledAt) })
                    : promise.daysLate > 0
                      ? t('promiseLate', { n: promise.daysLate })
                      : t(promise.state === 'DUE_SOON' ? 'promiseSoon' : 'promiseAhead')}
                </Status>
              </>
            ),
          },
        ]
      : []),
    { term: t('owed'), value: owed.length > 0 ? owed.map(({ kind, count }) => t(`owed${kind}`, { n: count })).join(', ') : t('owedNone') },
    { term: t('followers'), value: followers },
    { term: t('readWithCode'), value: readWithCode },
  ]
  return (
    <>
      <Facts facts={facts} tight />
      {promise?.reschedules.map(({ id, fromDate, toDate, reason }) => (
        <p key={id}>{t('moved', { from: isoDay(fromDate), to: isoDay(toDate), reason })}</p>
      ))}
      <h2>{t('reportTitle')}</h2>
      {rounds.length === 0 && <p>{t('reportNone')}</p>}
      {rounds.map((round) => (
        <div key={round.id} className="flow">
          {round.counts.length === 0 && (
            <p>{t('reportNobody', { kind: say('sv', `vocabulary.feedbackKind_${round.kind}`), date: isoDay(round.at) })}</p>
          )}
          {round.counts.length > 0 && (
            <Table
              caption={t('reportRound', { kind: say('sv', `vocabulary.feedbackKind_${round.kind}`), date: isoDay(round.at) })}
              tight
              columns={[
                { key: 'state', label: t('state') },
                { key: 'count', label: t('count'), numeric: true },
              ]}
              rows={round.counts.map(({ state, count }) => ({
                key: state,
                cells: [say('sv', `vocabulary.deliveryState_${state}`), count],
              }))}
            />
          )}
          {round.bounces.length > 0 && (
            <>
              <h3>{t('bounces')}</h3>
              <ul>
                {round.bounces.map(({ id, detail }) => (
                  <li key={id}>{t('bounce', { no: id.slice(-6), reason: detail ?? '' })}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </>
  )
}
