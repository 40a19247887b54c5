import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { TaskListView } from '@/components/task-list/task-list-view'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { taskList } from '@/lib/queries/task-list'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sparat?: string | string[] }> }

export const metadata: Metadata = { title: translator('sv', 'brief')('tasks') }

export default async function TaskListPage({ params, searchParams }: Props) {
  const [{ id }, { sparat }, actor, organisation] = await Promise.all([params, searchParams, currentActor(), siteOrganisation()])
  const now = new Date()
  const view = await taskList(actor, organisation.id, id, now)
  if (!view) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await dialogueChrome(view.head, view.can.read)}>
      <TaskListView view={view} now={now} isSaved={sparat === 'ja'} />
    </WorkspaceFrame>
  )
}
