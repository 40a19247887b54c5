import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StopPage } from '@/components/task-list/stop-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { taskList } from '@/lib/queries/task-list'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { stop } from './actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: translator('sv', 'brief')('stopByBodyNote') }

export default async function StopByDecisionPage({ params }: Props) {
  const [{ id }, actor, organisation] = await Promise.all([params, currentActor(), siteOrganisation()])
  const view = await taskList(actor, organisation.id, id)
  if (!view) redirect(await nothingHere())
  const { read, cancelByDecision } = view.can
  return (
    <WorkspaceFrame view={await dialogueChrome(view.head, read.allowed ? cancelByDecision : read)}>
      <StopPage view={view} token={randomUUID()} action={stop} />
    </WorkspaceFrame>
  )
}
