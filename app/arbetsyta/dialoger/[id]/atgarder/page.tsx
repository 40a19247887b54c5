import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CreateActionForm, ReportForm } from '@/components/actions/action-forms'
import { ActionTable } from '@/components/actions/action-table'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { actionList } from '@/lib/queries/actions'
import { officialsOf } from '@/lib/queries/officials'
import { outcomeWork } from '@/lib/queries/responses'
import { dialogueChrome } from '@/lib/web/dialogue-chrome'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { createAction, updateAction } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'action')
export const metadata: Metadata = { title: t('title') }

export default async function ActionsPage({ params, searchParams }: Props) {
  const id = idOrNone((await params).id)
  const actor = await currentActor()
  const work = id && (await outcomeWork(actor, { dialogueId: id }))
  if (!work) redirect(await nothingHere())
  const actions = work.can.act.allowed ? await actionList(actor, { dialogueId: work.dialogue.id }) : []
  const { rapportera } = await searchParams
  const reported = actions.find((action) => action.id === rapportera)
  const answers = work.themes.flatMap(({ name, response }) => (response && response.state !== 'DRAFTED' ? [{ id: response.id, name }] : []))
  return (
    <WorkspaceFrame view={await dialogueChrome(work.dialogue, work.can.act)}>
      <div className="flow">
        <h1>{t('title')}</h1>
        {reported && <ReportForm action={updateAction} item={reported} />}
        <ActionTable actions={actions} reportHref={(actionId) => `?rapportera=${actionId}#rapport`} />
        <CreateActionForm action={createAction} answers={answers} officials={await officialsOf(work.dialogue.organisationId)} />
      </div>
    </WorkspaceFrame>
  )
}
