import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EndTaskForm } from '@/components/project/end-task-form'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { dayInStockholm } from '@/lib/domain/calendar'
import { translator } from '@/lib/i18n/translator'
import { projectDesk } from '@/lib/queries/project'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { endTask } from '../../actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'project')('endTask') }

export default async function EndTaskPage({ params, searchParams }: Props) {
  const [{ id }, { uppdrag }, actor, organisation] = await Promise.all([params, searchParams, currentActor(), siteOrganisation()])
  const desk = await projectDesk(actor, organisation.id, id)
  if (!desk) redirect(await nothingHere())
  const { read, edit: mayEdit } = desk.can
  const member = desk.members.find((one) => one.id === uppdrag)
  if (mayEdit.allowed && !member) redirect(`/arbetsyta/projekt/${id}`)
  return (
    <WorkspaceFrame view={await workspaceChrome(read.allowed ? mayEdit : read)}>
      {member && <EndTaskForm desk={desk} member={member} today={dayInStockholm(new Date())} action={endTask} />}
    </WorkspaceFrame>
  )
}
