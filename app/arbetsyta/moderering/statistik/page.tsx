import type { Metadata } from 'next'
import { StatisticsView } from '@/components/moderation/statistics'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { moderationStatistics } from '@/lib/queries/moderation-statistics'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'

export const metadata: Metadata = { title: translator('sv', 'moderation')('statsTitle') }

export default async function ModerationStatisticsPage() {
  const statistics = await moderationStatistics(await currentActor(), (await siteOrganisation()).id)
  return (
    <WorkspaceFrame view={await workspaceChrome(statistics.can.read)}>
      <StatisticsView statistics={statistics} />
    </WorkspaceFrame>
  )
}
