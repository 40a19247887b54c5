import { Named, swedishOn } from '@/components/ui/named'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { longDate } from '@/lib/i18n/dates'
import { type Locale, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ListedDialogue as Listed } from '@/lib/queries/start-page'

type Props = {
  overdue: (Listed & { daysLate: number; hasPassedAgain: boolean })[]
  promises: { due: number; kept: number }
  locale: Locale
}

/** The late promises, with the days, the reason, the new date and who answers for it. */
export function Promises({ overdue, promises, locale }: Props) {
  const t = translator(locale, 'start')
  return (
    <Section id="lofte" title={t('promises')} body="flow">
      {overdue.map((dialogue) => (
        <Notice key={dialogue.slug} kind="warn">
          <Status as="p" kind="late">
            {t('lateDays', { days: dialogue.daysLate })}
          </Status>
          <h3>
            <Named text={t('lateTitle', { title: dialogue.title })} swedish={[dialogue.title]} locale={locale} />
          </h3>
          <p>
            {t('promised', { date: dialogue.firstDueOn ? longDate(locale, dialogue.firstDueOn) : '' })}{' '}
            <span lang={swedishOn(locale)}>{dialogue.moved.at(-1)?.reason}</span>
          </p>
          <p>
            <b>{isMoved(dialogue) && dialogue.dueOn ? t('newDate', { date: longDate(locale, dialogue.dueOn) }) : t('noNewDate')}</b>{' '}
            {isMoved(dialogue) && dialogue.hasPassedAgain && t('passedAgain')}{' '}
            {dialogue.signedBy && t('signed', { who: dialogue.signedBy })}
          </p>
          <p>
            <a className="tap" href={localPath(locale, `/dialoger/${dialogue.slug}`)}>
              {t('seeAll')}
            </a>
          </p>
        </Notice>
      ))}
      <p className="muted">{t('kept', promises)}</p>
    </Section>
  )
}

const isMoved = ({ dueOn, firstDueOn }: Listed) => dueOn !== null && firstDueOn !== null && dueOn > firstDueOn
