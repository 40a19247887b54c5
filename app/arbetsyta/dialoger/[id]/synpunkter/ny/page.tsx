import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { LastRecorded } from '@/components/views/last-recorded'
import { RecordForm } from '@/components/views/record-form'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { questionsToRecord } from '@/lib/queries/asked-questions'
import { lastRecorded } from '@/lib/queries/last-recorded'
import { workspaceViews } from '@/lib/queries/workspace-views'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { record, undo } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'views')('recordTitle') }

export default async function RecordPage({ params, searchParams }: Props) {
  const [actor, { id }, query, jar] = await Promise.all([currentActor(), params, searchParams, cookies()])
  const found = /^[0-9a-f-]{36}$/.test(id) ? await workspaceViews(actor, id, { after: 999_999_999 }) : undefined
  if (!found) redirect(await nothingHere())
  const questions = found.can.record.allowed ? await questionsToRecord(id) : []
  const latest = found.can.record.allowed ? await lastRecorded(id, actor.userId) : []
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 300) : undefined)
  const [seqNo = '', code = ''] = (jar.get('radslag-sparad')?.value ?? '').split('.')
  return (
    <WorkspaceFrame view={await dialogueChrome(found.dialogue, found.can.record)}>
      <RecordForm
        dialogueId={id}
        token={randomUUID()}
        action={record}
        questions={questions}
        kept={{ channel: text('kanal'), occasion: text('tillfalle'), language: text('sprak') }}
        saved={query.sparad === '1' && seqNo ? { seqNo, code } : undefined}
        back={`/arbetsyta/dialoger/${id}/synpunkter`}
      />
      <LastRecorded views={latest} undone={/^\d{1,9}$/.test(text('angrad') ?? '') ? text('angrad') : undefined} undo={undo} />
    </WorkspaceFrame>
  )
}
