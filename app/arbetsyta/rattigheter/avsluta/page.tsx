import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EndRightForm } from '@/components/rights/end-right-form'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { dayInStockholm } from '@/lib/domain/calendar'
import { translator } from '@/lib/i18n/translator'
import { rightsPage } from '@/lib/queries/people'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { endMandate, endRole } from '../actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'rights')('endTitle') }

export default async function EndRightPage({ searchParams }: Props) {
  const page = await rightsPage(await currentActor(), (await siteOrganisation()).id)
  const { uppdrag, mandat } = await searchParams
  const role = page.roles.find(({ id }) => id === uppdrag)
  const mandate = page.mandates.find(({ id }) => id === mandat)
  if (page.can.manage.allowed && !role && !mandate) redirect('/arbetsyta/rattigheter')
  return (
    <WorkspaceFrame view={await workspaceChrome(page.can.manage)}>
      <EndRightForm role={role} mandate={mandate} today={dayInStockholm(new Date())} action={role ? endRole : endMandate} />
    </WorkspaceFrame>
  )
}
