import '../styles/residents.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { hueClass } from '@/components/chrome/chrome-view'
import { DemoBanner } from '@/components/chrome/demo-banner'
import { HelpBar } from '@/components/chrome/help-bar'
import { PageHelp } from '@/components/chrome/page-help'
import { ServiceNotices } from '@/components/chrome/service-notices'
import { SiteFooter } from '@/components/chrome/site-footer'
import { SiteHeader } from '@/components/chrome/site-header'
import { SkipLink } from '@/components/chrome/skip-link'
import { directionOf, localeOf } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { siteChrome } from '@/lib/web/site'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(localeOf((await params).locale), 'chrome')
  const { organisation } = await siteChrome()
  const site = `${t('what')} – ${organisation.name}`
  return { title: { default: site, template: `%s – ${organisation.name}` }, icons: '/icon.svg' }
}

/** Residents' pages, in every language. Dynamic all of them: the scripts' nonce is new for each answer. */
export default async function ResidentLayout({ children, params }: Props) {
  await connection()
  const locale = localeOf((await params).locale)
  const view = await siteChrome()
  const t = translator(locale, 'chrome')
  return (
    <html lang={locale} dir={directionOf(locale)} className={hueClass(view.organisation.brandHue)}>
      <body>
        <SkipLink text={t('skip')} />
        {view.isDemo && <DemoBanner t={t} />}
        <ServiceNotices notices={view.notices} locale={locale} />
        <SiteHeader view={view} locale={locale} t={t} />
        {children}
        <PageHelp path={view.path} locale={locale} />
        <HelpBar organisation={view.organisation} t={t} />
        <SiteFooter view={view} locale={locale} t={t} />
      </body>
    </html>
  )
}
