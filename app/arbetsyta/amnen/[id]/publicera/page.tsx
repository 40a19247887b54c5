import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PublishQuestion } from '@/components/topic/publish-question'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { topicDesk } from '@/lib/queries/topics'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { publish } from '../actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'topic')('publish') }

export default async function PublishDecisionPage({ params, searchParams }: Props) {
  const [{ id }, { beslut }, actor, organisation] = await Promise.all([params, searchParams, currentActor(), siteOrganisation()])
  const desk = await topicDesk(actor, organisation.id, id)
  if (!desk) redirect(await nothingHere())
  const { read, publish: mayPublish } = desk.can
  return (
    <WorkspaceFrame view={await workspaceChrome(read.allowed ? mayPublish : read)}>
      <PublishQuestion desk={desk} decisionId={String(beslut)} root="/arbetsyta/amnen" action={publish} />
    </WorkspaceFrame>
  )
}
