import type { Metadata } from 'next'
import { RightsView } from '@/components/rights/rights-view'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { rightsPage } from '@/lib/queries/people'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'rights')('title') }

export default async function RightsPage({ searchParams }: Props) {
  const page = await rightsPage(await currentActor(), (await siteOrganisation()).id)
  const { sparat } = await searchParams
  const saved = sparat === 'uppdrag' ? 'given' : sparat === 'avslutat' ? 'ended' : undefined
  return (
    <WorkspaceFrame view={await workspaceChrome(page.can.manage)}>
      <RightsView page={page} saved={saved} />
    </WorkspaceFrame>
  )
}
