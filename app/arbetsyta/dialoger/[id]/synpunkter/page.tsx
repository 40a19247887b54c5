import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ViewList } from '@/components/views/view-list'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { channels, visibilities } from '@/lib/domain/vocabulary'
import { translator } from '@/lib/i18n/translator'
import { workspaceViews } from '@/lib/queries/workspace-views'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

export const metadata: Metadata = { title: translator('sv', 'views')('title') }

export default async function WorkspaceViewsPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([currentActor(), params, searchParams])
  const filter = filterOf(query)
  const found = /^[0-9a-f-]{36}$/.test(id) ? await workspaceViews(actor, id, filter) : undefined
  if (!found) redirect(await nothingHere())
  const base = `/arbetsyta/dialoger/${id}`
  return (
    <WorkspaceFrame view={await dialogueChrome(found.dialogue, found.can.read)}>
      <ViewList {...found} base={`${base}/synpunkter`} moderationPath={`${base}/moderering`} filter={filter} />
    </WorkspaceFrame>
  )
}

function filterOf(query: Query) {
  return {
    channel: channels.find((channel) => channel === query.kanal),
    language: typeof query.sprak === 'string' && /^[a-z]{2,3}$/.test(query.sprak) ? query.sprak : undefined,
    visibility: visibilities.find((visibility) => visibility === query.visning),
    after: numberIn(query.efter),
    before: numberIn(query.fore),
  }
}

const numberIn = (value: string | string[] | undefined) =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined
