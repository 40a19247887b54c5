import '../styles/residents.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { hueClass } from '@/components/chrome/chrome-view'
import { DemoBanner } from '@/components/chrome/demo-banner'
import { SiteHeader } from '@/components/chrome/site-header'
import { SkipLink } from '@/components/chrome/skip-link'
import { translator } from '@/lib/i18n/translator'
import { demoOnly } from '@/lib/web/demo'
import { siteChrome } from '@/lib/web/site'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  const { organisation } = await siteChrome()
  return { title: { default: 'Demo', template: `%s – ${organisation.name}` }, icons: '/icon.svg', robots: { index: false } }
}

/** The pages that exist in a demo only (INV-30). Each page asks again, for a layout guards nothing by itself. */
export default async function DemoLayout({ children }: { children: ReactNode }) {
  await connection()
  demoOnly()
  const view = await siteChrome()
  const t = translator('sv', 'chrome')
  return (
    <html lang="sv" className={hueClass(view.organisation.brandHue)}>
      <body>
        <SkipLink text={t('skip')} />
        <DemoBanner t={t} />
        <SiteHeader view={view} locale="sv" t={t} />
        {children}
      </body>
    </html>
  )
}
