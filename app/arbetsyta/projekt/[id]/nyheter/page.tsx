import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NewsDeskView } from '@/components/news/news-desk'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { newsDesk } from '@/lib/queries/news'
import { one } from '@/lib/web/form-action'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { write } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'news')('title') }

export default async function ProjectNewsPage({ params, searchParams }: Props) {
  const [typed, query, actor, organisation] = await Promise.all([params, searchParams, currentActor(), siteOrganisation()])
  const id = idOrNone(typed.id)
  const desk = id && (await newsDesk(actor, organisation.id, id))
  if (!desk) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await workspaceChrome(desk.can.write)}>
      <NewsDeskView desk={desk} openId={one(query.nyhet)} isSaved={query.sparat === '1'} action={write} />
    </WorkspaceFrame>
  )
}
