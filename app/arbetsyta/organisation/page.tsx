import type { Metadata } from 'next'
import { OrganisationForm } from '@/components/rights/organisation-form'
import { StaffedHoursForm } from '@/components/rights/staffed-hours-form'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { organisationSettings } from '@/lib/queries/organisation-settings'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { addBody, editOrganisation, editStaffedHours } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'rights')('organisationTitle') }

export default async function OrganisationPage({ searchParams }: Props) {
  const { can, organisation } = await organisationSettings(await currentActor(), (await siteOrganisation()).id)
  const isSaved = (await searchParams).sparat === '1'
  return (
    <WorkspaceFrame view={await workspaceChrome(can.edit)}>
      {organisation && (
        <>
          <OrganisationForm organisation={organisation} isSaved={isSaved} actions={{ editOrganisation, addBody }} />
          <StaffedHoursForm hours={organisation.staffedHours} action={editStaffedHours} />
        </>
      )}
    </WorkspaceFrame>
  )
}
