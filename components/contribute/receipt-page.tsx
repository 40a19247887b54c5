import { telephone } from '@/components/chrome/help-bar'
import { PrintButton } from '@/components/chrome/print-button'
import { Button } from '@/components/ui/button'
import { Receipt } from '@/components/ui/receipt'
import { type Step as PageStep, Steps } from '@/components/ui/steps'
import { displayCode } from '@/lib/domain/receipt-code'
import { dateAndTime, dayMonth, longDate } from '@/lib/i18n/dates'
import { localPath } from '@/lib/i18n/locale'
import type { ContributeProps } from './contribute-view'
import { StatementResults } from './statement-results'
import { Where } from './where'

type Props = ContributeProps & {
  receipt: { code: string; prefix: string; seqNo: number; receivedAt: Date }
  again: (formData: FormData) => Promise<void>
}

/** It has come in: the code, what happens next and when, who reads it, and how to change one's mind. */
export function ReceiptPage({ receipt, again, ...shared }: Props) {
  const { page, locale, phone, translate: t } = shared
  const last = page.closesAt && longDate(locale, page.closesAt)
  const mine = localPath(locale, '/min-synpunkt')
  return (
    <div className="form-page">
      <Where {...shared} />
      <h1>{t('thanks')}</h1>
      <Receipt
        codeLabel={t('yourCode')}
        code={displayCode(receipt.code, receipt.prefix)}
        keep={t('keepCode')}
        facts={t('receiptFacts', {
          no: receipt.seqNo,
          time: dateAndTime(locale, receipt.receivedAt),
          number: page.registryNumber || '–',
        })}
      />
      <p className="actions no-print">
        <PrintButton>{t('printReceipt')}</PrintButton> <a href={mine}>{t('addAddress')}</a>
      </p>
      <StatementResults {...shared} />
      <h2>{t('whatHappens')}</h2>
      <Steps steps={nextSteps(shared)} />
      <h2>{t('changeYourMind')}</h2>
      <p>
        {last && t('changeUntil', { date: last })} <a href={mine}>{t('myView')}</a> {t('orCall')} <a href={telephone(phone)}>{phone}</a>.{' '}
        {t('recordStays')}
      </p>
      <form action={again} className="no-print">
        <input type="hidden" name="dialogue" value={page.slug} />
        <input type="hidden" name="to" value="start" />
        <p className="actions">
          <a href={localPath(locale, `/dialoger/${page.slug}`)}>{t('backTo', { title: page.title })}</a>{' '}
          <Button type="submit" look="quiet">
            {t('writeAnother')}
          </Button>
        </p>
      </form>
    </div>
  )
}

function nextSteps({ page, locale, translate: t }: ContributeProps): PageStep[] {
  const coming = (key: string, when: string, what: string): PageStep => ({ key, state: 'coming', when, what })
  const reader = page.contact?.name
  // What the brief only says in words may already lie behind us.
  const planned = page.planned.filter(({ on }) => on && page.closesAt && on > page.closesAt.toISOString().slice(0, 10))
  return [
    { key: 'today', state: 'now', here: t('done'), when: t('today'), what: t('received') },
    coming(
      'read',
      page.closesAt ? t('afterDate', { date: dayMonth(locale, page.closesAt) }) : t('afterClosing'),
      reader ? t('readBy', { name: reader }) : t('readByTeam'),
    ),
    ...(planned.length > 0 ? [] : [coming('summary', t('thereafter'), t('summaryStep'))]),
    ...planned.slice(0, 3).map(({ when, what }, index) => coming(`planned-${index}`, when, what)),
    ...(page.bodyName && page.decisionDate
      ? [coming('decision', dayMonth(locale, page.decisionDate), t('decisionStep', { body: page.bodyName }))]
      : []),
    ...(page.answerDueOn ? [coming('answer', t('latest', { date: dayMonth(locale, page.answerDueOn) }), t('answerStep'))] : []),
  ]
}
