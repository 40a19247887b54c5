import type { Metadata } from 'next'
import { NoticesView } from '@/components/care/notices'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { dayInStockholm } from '@/lib/domain/calendar'
import { translator } from '@/lib/i18n/translator'
import { noticesToEdit } from '@/lib/queries/notices'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { add, end } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'care')('noticesTitle') }

export default async function NoticesPage({ searchParams }: Props) {
  const [actor, site, query] = await Promise.all([currentActor(), siteOrganisation(), searchParams])
  const { can, notices } = await noticesToEdit(actor, site.id)
  return (
    <WorkspaceFrame view={await workspaceChrome(can.edit)}>
      <NoticesView notices={notices} today={dayInStockholm(new Date())} isSaved={query.sparat === '1'} add={add} end={end} />
    </WorkspaceFrame>
  )
}
