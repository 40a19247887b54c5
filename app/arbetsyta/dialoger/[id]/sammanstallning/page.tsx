import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DeskView } from '@/components/summary/desk-view'
import { Replies } from '@/components/summary/replies'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { summaryPage } from '@/lib/queries/summary'
import { summaryReplies } from '@/lib/queries/validation'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { isUuid } from '../kodning/bench-query'
import * as actions from './actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: translator('sv', 'summary')('title') }

export default async function Page({ params }: Props) {
  const { id } = await params
  const actor = await currentActor()
  const page = isUuid(id) ? await summaryPage(actor, id) : undefined
  if (!page) redirect(await nothingHere())
  const replies = page.can.read.allowed ? await summaryReplies(actor, id) : []
  return (
    <WorkspaceFrame view={await dialogueChrome(page.dialogue, page.can.read)}>
      <DeskView page={page} actions={actions} />
      <Replies replies={replies} />
    </WorkspaceFrame>
  )
}
