import type { Say } from './chrome-view'

/** A demo says so on every page, and where to see the rest of it. */
export function DemoBanner({ t }: { t: Say }) {
  return (
    <aside className="demo-banner no-print" aria-label={t('demoLabel')}>
      <div className="wrap">
        <p>
          <span>
            <b>{t('demo')}</b> {t('demoMeans')}
          </span>{' '}
          <a href="/demo">{t('demoSignIn')}</a> <a href="/demo/post">{t('demoMail')}</a>
        </p>
      </div>
    </aside>
  )
}
