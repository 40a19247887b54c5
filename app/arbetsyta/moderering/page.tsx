import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Queue } from '@/components/moderation/queue'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { moderationQueue, queueKinds } from '@/lib/queries/moderation-queue'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { decide, decideAppealed, publish } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'moderation')
export const metadata: Metadata = { title: t('titleAll') }

export default async function ModerationPage({ searchParams }: Props) {
  const [actor, site, query] = await Promise.all([currentActor(), siteOrganisation(), searchParams])
  const kind = queueKinds.find((known) => known === query.vad)
  const queue = await moderationQueue(actor, { organisationId: site.id }, kind)
  if (!queue) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await workspaceChrome(queue.can.read)}>
      <Queue
        {...queue}
        title={t('titleAll')}
        base="/arbetsyta/moderering"
        kind={kind}
        openId={typeof query.synpunkt === 'string' ? query.synpunkt : undefined}
        isDone={query.klart === '1'}
        actions={{ publish, decide, decideAppeal: decideAppealed }}
      />
      <p>
        <a href="/arbetsyta/moderering/statistik">{t('statsTitle')}</a>
      </p>
    </WorkspaceFrame>
  )
}
