import { dateAndTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ShownNotice } from '@/lib/queries/notices'

/** What does not work just now, at the top of every page; a screen reader says it as well. */
export function ServiceNotices({ notices, locale }: { notices: ShownNotice[]; locale: Locale }) {
  if (notices.length === 0) return null
  const t = translator(locale, 'care')
  return (
    <section className="service-notices no-print" aria-label={t('disturbance')}>
      <div className="wrap" role="status">
        {notices.map(({ id, kind, text, english, toAt }) => {
          const isEnglish = locale === 'en' && english !== ''
          return (
            <p key={id}>
              <b>{t(`kind_${kind}`)}</b> <span lang={isEnglish || locale === 'sv' ? undefined : 'sv'}>{isEnglish ? english : text}</span>{' '}
              {t('until', { time: dateAndTime(locale, toAt) })}
            </p>
          )
        })}
      </div>
    </section>
  )
}
