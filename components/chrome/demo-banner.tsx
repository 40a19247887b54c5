import { type Locale, localPath } from '@/lib/i18n/locale'
import type { Say } from './chrome-view'

/** A demo says so on every page, and where to see the rest of it. */
export function DemoBanner({ t, locale }: { t: Say; locale: Locale }) {
  return (
    <aside className="demo-banner no-print" aria-label={t('demoLabel')}>
      <div className="wrap">
        <p>
          <span>
            <b>{t('demo')}</b> {t('demoMeans')}
          </span>{' '}
          <a href={localPath(locale, '/logga-in')}>{t('demoSignIn')}</a> <a href="/demo/post">{t('demoMail')}</a>
        </p>
      </div>
    </aside>
  )
}
