import '../styles/workspace.css'
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
    title: { default: `${t('workspace')} – ${organisation.name}`, template: `%s – ${organisation.name}` },
    icons: '/icon.svg',
    robots: { index: false },
  }
}

/** The workspace: dense, keyboard first, in Swedish. Each page has its own head, since a project has its own menu. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  await connection()
  const view = await siteChrome()
  const t = translator('sv', 'chrome')
  return (
    <html lang="sv" className={hueClass(view.organisation.brandHue)}>
      <body className="ws">
        <SkipLink text={t('skip')} />
        {view.isDemo && <DemoBanner t={t} />}
        <ServiceNotices notices={view.notices} locale="sv" />
        {children}
      </body>
    </html>
  )
}
