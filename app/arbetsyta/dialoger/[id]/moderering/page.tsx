import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Queue } from '@/components/moderation/queue'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { moderationQueue, queueKinds } from '@/lib/queries/moderation-queue'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { decide, decideAppealed, publish } from '../../../moderering/actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'moderation')
export const metadata: Metadata = { title: t('title') }

export default async function DialogueModerationPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([currentActor(), params, searchParams])
  const kind = queueKinds.find((known) => known === query.vad)
  const queue = /^[0-9a-f-]{36}$/.test(id) ? await moderationQueue(actor, { organisationId: '', dialogueId: id }, kind) : undefined
  if (!queue?.dialogue) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await dialogueChrome(queue.dialogue, queue.can.read)}>
      <Queue
        {...queue}
        title={t('title')}
        base={`/arbetsyta/dialoger/${id}/moderering`}
        kind={kind}
        openId={typeof query.synpunkt === 'string' ? query.synpunkt : undefined}
        isDone={query.klart === '1'}
        actions={{ publish, decide, decideAppeal: decideAppealed }}
      />
    </WorkspaceFrame>
  )
}
