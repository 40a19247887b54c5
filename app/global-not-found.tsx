import './styles/residents.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { hueClass } from '@/components/chrome/chrome-view'
import { HelpBar } from '@/components/chrome/help-bar'
import { Main } from '@/components/chrome/main'
import { SiteFooter } from '@/components/chrome/site-footer'
import { SiteHeader } from '@/components/chrome/site-header'
import { SkipLink } from '@/components/chrome/skip-link'
import { LinkButton } from '@/components/ui/link-button'
import { MessagePage } from '@/components/ui/message-page'
import { directionOf, localPath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { currentLocale } from '@/lib/web/request'
import { siteChrome } from '@/lib/web/site'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLocale(), 'chrome')('notFoundTitle'), icons: '/icon.svg' }
}

/** A whole page of its own: this is what a 404 looks like when JavaScript is off as well. */
export default async function NotFound() {
  await connection()
  const locale = await currentLocale()
  const view = await siteChrome()
  const t = translator(locale, 'chrome')
  return (
    <html lang={locale} dir={directionOf(locale)} className={hueClass(view.organisation.brandHue)}>
      <body>
        <SkipLink text={t('skip')} />
        <SiteHeader view={view} locale={locale} t={t} />
        <Main>
          <MessagePage title={t('notFoundTitle')} actions={<LinkButton href={localPath(locale, '/')}>{t('notFoundHome')}</LinkButton>}>
            <p>{t('notFound')}</p>
          </MessagePage>
        </Main>
        <HelpBar organisation={view.organisation} t={t} />
        <SiteFooter view={view} locale={locale} t={t} />
      </body>
    </html>
  )
}
