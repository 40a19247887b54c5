import '../styles/document.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { hueClass } from '@/components/chrome/chrome-view'
import { DemoBanner } from '@/components/chrome/demo-banner'
import { ServiceNotices } from '@/components/chrome/service-notices'
import { SkipLink } from '@/components/chrome/skip-link'
import { translator } from '@/lib/i18n/translator'
import { siteChrome } from '@/lib/web/site'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  const t = translator('sv', 'chrome')
  const { organisation } = await siteChrome()
  return {
    title: { default: `${t('elected')} – ${organisation.name}`, template: `%s – ${organisation.name}` },
    icons: '/icon.svg',
    robots: { index: false },
  }
}

/** The elected: documents to read and to print, in Swedish. Each document has its own bar. */
export default async function ElectedLayout({ children }: { children: ReactNode }) {
  await connection()
  const view = await siteChrome()
  const t = translator('sv', 'chrome')
  return (
    <html lang="sv" className={hueClass(view.organisation.brandHue)}>
      <body className="doc">
        <SkipLink text={t('skip')} />
        {view.isDemo && <DemoBanner t={t} />}
        <ServiceNotices notices={view.notices} locale="sv" />
        {children}
      </body>
    </html>
  )
}
