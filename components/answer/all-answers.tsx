import type { ResponseOutcome } from '@/lib/domain/vocabulary'
import { plainDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { AllAnswers as View } from '@/lib/queries/answers'
import { Named, swedishOn } from '../ui/named'
import { Section } from '../ui/section'
import { Status } from '../ui/status'
import { countsOf, sums } from './verdict-words'

/** All answers, and the promises that were not kept, by name. */
export function AllAnswers({ view, locale }: { view: View; locale: Locale }) {
  const t = translator(locale, 'answer')
  const to = (slug: string) => localPath(locale, `/dialoger/${slug}/svar`)
  return (
    <>
      <header className="dialogue-head">
        <div className="in-margin-col" />
        <div>
          <h1>{t('allTitle')}</h1>
          <p className="lede">{t('allLede')}</p>
        </div>
      </header>
      {view.overdue.length > 0 && (
        <Section id="sena" title={t('allOverdue')}>
          <ul className="lines">
            {view.overdue.map((promise) => (
              <li key={promise.slug}>
                <Status kind="late">{t('late', { n: promise.daysLate })}</Status>{' '}
                <a href={to(promise.slug)}>
                  <Named
                    text={t('overdueLine', { title: promise.title, date: plainDate(locale, promise.firstDueOn) })}
                    swedish={[promise.title]}
                    locale={locale}
                  />
                </a>
                {promise.reschedules.slice(-1).map(({ fromDate, toDate, reason }) => (
                  <p key={reason} className="note">
                    <Named
                      text={t('movedBecause', { from: plainDate(locale, fromDate), to: plainDate(locale, toDate), reason })}
                      swedish={[reason]}
                      locale={locale}
                    />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="besvarade" title={t('allAnswered')}>
        {view.answered.length === 0 && <p>{t('allNone')}</p>}
        <ul className="lines">
          {view.answered.map(({ id, slug, title, bodyName, meetingDate, outcomes }) => (
            <li key={id}>
              <a href={to(slug)} lang={swedishOn(locale)}>
                {title}
              </a>{' '}
              <span className="note">
                <Named
                  text={t('answeredOn', { body: bodyName, date: plainDate(locale, meetingDate) })}
                  swedish={[bodyName]}
                  locale={locale}
                />
                .
              </span>
              <p className="note">
                <Verdicts outcomes={outcomes} locale={locale} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {view.waiting.length > 0 && (
        <Section id="vantar" title={t('allWaiting')}>
          <ul className="lines">
            {view.waiting.map(({ slug, title, dueOn }) => (
              <li key={slug}>
                <a href={localPath(locale, `/dialoger/${slug}`)}>
                  <Named text={t('waitingLine', { title, date: plainDate(locale, dueOn) })} swedish={[title]} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** «4 ja, 3 delvis», in the order and the words of the page with the answers. */
function Verdicts({ outcomes, locale }: { outcomes: ResponseOutcome[]; locale: Locale }) {
  const t = translator(locale, 'answer')
  return countsOf(outcomes)
    .map(({ outcome, count }) => `${count} ${t(sums[outcome])}`)
    .join(', ')
}
