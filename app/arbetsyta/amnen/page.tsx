import type { Metadata } from 'next'
import { TopicTables } from '@/components/topic/topic-tables'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { topics } from '@/lib/queries/topics'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'

export const metadata: Metadata = { title: translator('sv', 'topic')('list') }

export default async function TopicsPage() {
  const view = await topics(await currentActor(), (await siteOrganisation()).id)
  return (
    <WorkspaceFrame view={await workspaceChrome(view.can.read)}>
      <TopicTables view={view} root="/arbetsyta/amnen" />
    </WorkspaceFrame>
  )
}
