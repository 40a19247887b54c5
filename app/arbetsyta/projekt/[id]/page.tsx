import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ProjectView } from '@/components/project/project-view'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { dayInStockholm } from '@/lib/domain/calendar'
import { translator } from '@/lib/i18n/translator'
import { projectDesk } from '@/lib/queries/project'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { advance, assign, dialogue } from '../actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: translator('sv', 'project')('title') }

export default async function ProjectPage({ params }: Props) {
  const [{ id }, actor, organisation] = await Promise.all([params, currentActor(), siteOrganisation()])
  const desk = await projectDesk(actor, organisation.id, id)
  if (!desk) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await workspaceChrome(desk.can.read)}>
      <ProjectView desk={desk} today={dayInStockholm(new Date())} actions={{ advance, assign, dialogue }} />
      {desk.can.writeNews.allowed && (
        <p>
          <a href={`/arbetsyta/projekt/${id}/nyheter`}>{translator('sv', 'news')('newsOf', { title: desk.project.title })}</a>
        </p>
      )}
    </WorkspaceFrame>
  )
}
