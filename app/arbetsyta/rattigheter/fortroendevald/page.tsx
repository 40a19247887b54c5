import type { Metadata } from 'next'
import { GiveMandateForm } from '@/components/rights/give-mandate-form'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { rightsPage } from '@/lib/queries/people'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { giveMandate } from '../actions'

export const metadata: Metadata = { title: translator('sv', 'rights')('giveMandate') }

export default async function GiveMandatePage() {
  const page = await rightsPage(await currentActor(), (await siteOrganisation()).id)
  return (
    <WorkspaceFrame view={await workspaceChrome(page.can.manage)}>
      <GiveMandateForm page={page} action={giveMandate} />
    </WorkspaceFrame>
  )
}
