import type { NavLink, Say } from './chrome-view'

/** A demo says so on every page, and where to see the rest of it. */
export function DemoBanner({ t, links }: { t: Say; links: NavLink[] }) {
  return (
    <aside className="demo-banner no-print" aria-label={t('demoLabel')}>
      <div className="wrap">
        <p>
          <b>{t('demo')}</b> {t('demoMeans')}{' '}
          {links.map(({ href, text }) => (
            <span key={href}>
              <a href={href}>{text}</a>{' '}
            </span>
          ))}
        </p>
      </div>
    </aside>
  )
}
