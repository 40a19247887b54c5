import type { Metadata } from 'next'
import { NewProjectForm } from '@/components/project/project-forms'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { portfolio } from '@/lib/queries/portfolio'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { create } from '../actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'project')('newProject') }

export default async function NewProjectPage({ searchParams }: Props) {
  const [{ amne }, actor, organisation] = await Promise.all([searchParams, currentActor(), siteOrganisation()])
  const { can } = await portfolio(actor, organisation.id)
  return (
    <WorkspaceFrame view={await workspaceChrome(can.createProject)}>
      <NewProjectForm action={create} topicId={typeof amne === 'string' ? amne : undefined} />
    </WorkspaceFrame>
  )
}
