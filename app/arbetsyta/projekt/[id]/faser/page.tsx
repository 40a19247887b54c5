import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PhasesForm } from '@/components/project/edit-phases'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { projectDesk } from '@/lib/queries/project'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { phases } from '../../actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: translator('sv', 'project')('phases') }

export default async function PhasesPage({ params }: Props) {
  const [{ id }, actor, organisation] = await Promise.all([params, currentActor(), siteOrganisation()])
  const desk = await projectDesk(actor, organisation.id, id)
  if (!desk) redirect(await nothingHere())
  const { read, edit: mayEdit } = desk.can
  return (
    <WorkspaceFrame view={await workspaceChrome(read.allowed ? mayEdit : read)}>
      <PhasesForm project={desk.project} action={phases} />
    </WorkspaceFrame>
  )
}
