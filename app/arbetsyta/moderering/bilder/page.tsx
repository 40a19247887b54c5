import type { Metadata } from 'next'
import { PictureQueueView } from '@/components/moderation/picture-queue'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { pictureQueue } from '@/lib/queries/picture-queue'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { judge } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'moderation')('picturesTitle') }

export default async function PicturesPage({ searchParams }: Props) {
  const [actor, site, query] = await Promise.all([currentActor(), siteOrganisation(), searchParams])
  const queue = await pictureQueue(actor, site.id)
  return (
    <WorkspaceFrame view={await workspaceChrome(queue.can.read)}>
      <PictureQueueView {...queue} isDone={query.klart === '1'} action={judge} />
    </WorkspaceFrame>
  )
}
