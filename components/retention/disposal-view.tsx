import { contactDaysBounds } from '@/lib/domain/retention'
import { isoDay, plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { DisposalPage } from '@/lib/queries/disposal'
import { ActionForm } from '../form/action-form'
import { FormText } from '../form/fields'
import type { FormAction } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { Table } from '../ui/table'

const t = translator('sv', 'retention')
const chrome = translator('sv', 'chrome')
const texts = { summary: chrome('errorSummary'), errorPrefix: chrome('errorPrefix') }

type Props = { page: DisposalPage; said?: string; actions: { setRetention: FormAction; disposeNow: FormAction } }

/** What is kept for how long, what is due, and the proof of what has been disposed of. */
export function DisposalView({ page, said, actions }: Props) {
  const due = page.rules.reduce((sum, rule) => sum + rule.due, 0)
  return (
    <>
      <h1>{t('title')}</h1>
      {said && (
        <Notice kind="brand" small>
          <p role="status">{said}</p>
        </Notice>
      )}
      <p className="lede">{t('lead')}</p>
      <section className="flow" aria-labelledby="regler">
        <h2 id="regler">{t('rules')}</h2>
        <Table
          caption={t('rules')}
          captionHidden
          tight
          scrollLabel={t('wide')}
          columns={[
            { key: 'rule', label: t('rule') },
            { key: 'days', label: t('days'), numeric: true },
            { key: 'due', label: t('due'), numeric: true },
          ]}
          rows={page.rules.map(({ rule, days, due: count }) => ({ key: rule, cells: [t(`rule_${rule}`), days, count] }))}
        />
        <p>
          {due === 0 && t('nothingDue')} {t('nightly')}
        </p>
        {due > 0 && page.can.set.allowed && (
          <ActionForm action={actions.disposeNow} texts={texts}>
            <SubmitButton look="quiet" pendingText={t('disposing')}>
              {t('disposeNow')}
            </SubmitButton>
          </ActionForm>
        )}
      </section>
      <Schedule page={page} setRetention={actions.setRetention} />
      <Reports runs={page.runs} />
    </>
  )
}

function Schedule({ page: { schedule, can }, setRetention }: { page: DisposalPage; setRetention: FormAction }) {
  if (!schedule) return null
  return (
    <section className="flow" aria-labelledby="dagar">
      <h2 id="dagar">{t('schedule')}</h2>
      <p>{t('scheduleLead', contactDaysBounds)}</p>
      <p>{schedule.setAt ? t('decisionIs', { decision: schedule.decision, date: plainDate('sv', schedule.setAt) }) : t('decisionNone')}</p>
      {can.set.allowed && (
        <ActionForm action={setRetention} texts={texts} className="ws-form">
          <FormText id="contactDays" label={t('contactDays')} inputMode="numeric" short defaultValue={String(schedule.contactDays)} />
          <FormText id="decision" label={t('decision')} hint={t('decisionHint')} defaultValue={schedule.decision} />
          <div className="actions">
            <SubmitButton pendingText={t('saving')}>{t('save')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}

function Reports({ runs }: Pick<DisposalPage, 'runs'>) {
  return (
    <section className="flow" aria-labelledby="rapporter">
      <h2 id="rapporter">{t('reports')}</h2>
      {runs.length === 0 ? (
        <EmptyState title={t('noReports')} />
      ) : (
        <Table
          caption={t('reports')}
          captionHidden
          tight
          scrollLabel={t('wide')}
          columns={[
            { key: 'when', label: t('when') },
            { key: 'rule', label: t('rule') },
            { key: 'days', label: t('days'), numeric: true },
            { key: 'count', label: t('count'), numeric: true },
            { key: 'basis', label: t('basis') },
            { key: 'by', label: t('by') },
            { key: 'proof', label: t('proof') },
          ]}
          rows={runs.map(({ id, at, rule, days, count, decision, by, idsHash }) => ({
            key: id,
            cells: [
              isoDay(at),
              t(`rule_${rule}`),
              days,
              count,
              decision || '–',
              t(by === 'system' ? 'bySystem' : 'byPerson'),
              idsHash.slice(0, 16),
            ],
          }))}
        />
      )}
    </section>
  )
}
