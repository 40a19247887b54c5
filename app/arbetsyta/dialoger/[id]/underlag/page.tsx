import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { WholeBrief } from '@/components/brief/whole-brief'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { taskList } from '@/lib/queries/task-list'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: translator('sv', 'brief')('wholeBrief') }

export default async function WholeBriefPage({ params }: Props) {
  const [{ id }, actor, organisation] = await Promise.all([params, currentActor(), siteOrganisation()])
  const view = await taskList(actor, organisation.id, id)
  if (!view) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await dialogueChrome(view.head, view.can.read)}>
      <WholeBrief view={view} />
    </WorkspaceFrame>
  )
}
