import type { Metadata } from 'next'
import { PortfolioView } from '@/components/project/portfolio-view'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { portfolio } from '@/lib/queries/portfolio'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'

export const metadata: Metadata = { title: translator('sv', 'project')('portfolio') }

export default async function PortfolioPage() {
  const view = await portfolio(await currentActor(), (await siteOrganisation()).id)
  return (
    <WorkspaceFrame view={await workspaceChrome(view.can.read)}>
      <PortfolioView view={view} />
    </WorkspaceFrame>
  )
}
