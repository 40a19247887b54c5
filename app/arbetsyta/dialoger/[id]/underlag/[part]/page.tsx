import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PartPage } from '@/components/brief/part-page'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { briefPartOf } from '@/lib/domain/brief-part'
import { translator } from '@/lib/i18n/translator'
import { taskList } from '@/lib/queries/task-list'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { savePart } from '../actions'

type Props = { params: Promise<{ id: string; part: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const part = briefPartOf((await params).part)
  return { title: translator('sv', 'brief')(part ? `part_${part}` : 'wholeBrief') }
}

export default async function BriefPartPage({ params }: Props) {
  const [{ id, part: slug }, actor, organisation] = await Promise.all([params, currentActor(), siteOrganisation()])
  const part = briefPartOf(slug)
  const view = part && (await taskList(actor, organisation.id, id))
  if (!view) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await dialogueChrome(view.head, view.can.read)}>
      <PartPage view={view} part={part} action={savePart} />
    </WorkspaceFrame>
  )
}
