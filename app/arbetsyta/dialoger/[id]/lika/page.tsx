import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AlikeViews } from '@/components/coding/alike-views'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { alikeViews } from '@/lib/queries/alike-views'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { isUuid } from '../kodning/bench-query'
import { compareViews } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ bett?: string | string[] }> }

export const metadata: Metadata = { title: translator('sv', 'coding')('alikeTitle') }

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { bett }] = await Promise.all([params, searchParams])
  const page = isUuid(id) ? await alikeViews(await currentActor(), id) : undefined
  if (!page) redirect(await nothingHere())
  return (
    <WorkspaceFrame view={await dialogueChrome(page.dialogue, page.can.read)}>
      <AlikeViews page={page} isAsked={bett === '1'} compare={compareViews} />
    </WorkspaceFrame>
  )
}
