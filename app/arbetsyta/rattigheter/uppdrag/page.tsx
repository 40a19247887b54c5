import type { Metadata } from 'next'
import { GiveTaskForm } from '@/components/rights/give-task-form'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { rightsPage } from '@/lib/queries/people'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { giveRole } from '../actions'

export const metadata: Metadata = { title: translator('sv', 'rights')('giveTask') }

export default async function GiveTaskPage() {
  const page = await rightsPage(await currentActor(), (await siteOrganisation()).id)
  return (
    <WorkspaceFrame view={await workspaceChrome(page.can.manage)}>
      <GiveTaskForm page={page} action={giveRole} />
    </WorkspaceFrame>
  )
}
