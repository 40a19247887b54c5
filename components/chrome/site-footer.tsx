import type { Locale } from '@/lib/i18n/locale'
import type { ChromeView, Say } from './chrome-view'
import { footLinks } from './site-links'

export function SiteFooter({ view, locale, t }: { view: ChromeView; locale: Locale; t: Say }) {
  return (
    <footer className="site-foot">
      <div className="wrap">
        {footLinks({ view, locale, t }).map(({ href, text }) => (
          <a key={text} href={href}>
            {text}
          </a>
        ))}
        <p>
          {view.organisation.name} {t('responsible')} {t('cookies')}
        </p>
      </div>
    </footer>
  )
}
