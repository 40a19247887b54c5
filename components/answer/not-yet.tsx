import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { AnswerPage } from '@/lib/queries/answers'
import { Named, swedishOn } from '../ui/named'
import { Status } from '../ui/status'

/** No answer yet: when it is promised, how late it is, and each time the day was moved with its reason (INV-22). */
export function NotYet({ page, locale }: { page: AnswerPage; locale: Locale }) {
  const t = translator(locale, 'answer')
  const { promise, dialogue } = page
  return (
    <div className="message-page">
      <p className="note" lang={swedishOn(locale)}>
        {dialogue.title}
      </p>
      <h1>{t(dialogue.state === 'CANCELLED' ? 'cancelledTitle' : 'notYetTitle')}</h1>
      {promise && promise.daysLate > 0 ? (
        <>
          <Status as="p" kind="late">
            {t('late', { n: promise.daysLate })}
          </Status>
          <p>{t('lateWas', { date: plainDate(locale, promise.firstDueOn) })}</p>
        </>
      ) : (
        <p>{promise ? t('notYet', { date: plainDate(locale, promise.dueOn) }) : t('notYetNoDate')}</p>
      )}
      {promise && promise.reschedules.length > 0 && (
        <>
          <h2>{t('moved')}</h2>
          <ul className="lines">
            {promise.reschedules.map(({ fromDate, toDate, reason }) => (
              <li key={`${fromDate.getTime()} ${toDate.getTime()}`}>
                <Named
                  text={t('movedBecause', { from: plainDate(locale, fromDate), to: plainDate(locale, toDate), reason })}
                  swedish={[reason]}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={localPath(locale, `/dialoger/${dialogue.slug}`)}>{t('backToDialogue')}</a>
      </p>
    </div>
  )
}
