import { pageLanguages } from '@/lib/i18n/languages'
import { directionOf, type Locale, localPath } from '@/lib/i18n/locale'
import type { ChromeView, Say } from './chrome-view'
import { Logo } from './logo'
import { NavList } from './nav-list'
import { isAnswering, mainMenu, otherLanguages, personLinks } from './site-links'

type Props = { view: ChromeView; locale: Locale; t: Say }

export function SiteHeader({ view, locale, t }: Props) {
  return (
    <header className="site-head">
      <div className="wrap">
        <Logo href={localPath(locale, '/')} name={view.organisation.name} what={t('what')} />
        {!isAnswering(view.path) && (
          <>
            <nav className="site-nav site-top" aria-label={t('languageAndAccount')}>
              <ul>
                {otherLanguages({ view, locale }).map(({ locale: other, href, text }) => (
                  <li key={other}>
                    <a
                      href={href}
                      lang={other}
                      dir={directionOf(other) === directionOf(locale) ? undefined : directionOf(other)}
                      hrefLang={other}
                    >
                      {text}
                    </a>
                  </li>
                ))}
                {personLinks({ view, locale, t }).map(({ href, text }) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <nav className="site-nav" aria-label={t('mainMenu')}>
              <NavList links={mainMenu({ view, locale, t })} />
            </nav>
          </>
        )}
      </div>
      {pageLanguages[locale].status === 'machine' && (
        <p className="translated-by-machine">
          <span className="wrap">{t('machineTranslated')}</span>
        </p>
      )}
    </header>
  )
}
