import type { Metadata } from 'next'
import { ReportForm } from '@/components/actions/action-forms'
import { ActionTable } from '@/components/actions/action-table'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { actionList } from '@/lib/queries/actions'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { updateAction } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'action')
export const metadata: Metadata = { title: t('mineTitle') }

/** For owners: only what one may report on. */
export default async function MyActionsPage({ searchParams }: Props) {
  const actor = await currentActor()
  const all = await actionList(actor, { organisationId: (await siteOrganisation()).id })
  const actions = all.filter(({ can }) => can.update.allowed)
  const { rapportera } = await searchParams
  const reported = actions.find(({ id }) => id === rapportera)
  return (
    <WorkspaceFrame view={await workspaceChrome(actor.userId ? undefined : { allowed: false, because: 'policy.signedOut' })}>
      <div className="flow">
        <h1>{t('mineTitle')}</h1>
        <p>{t('mineLead')}</p>
        {reported && <ReportForm action={updateAction} item={reported} />}
        <ActionTable actions={actions} reportHref={(id) => `?rapportera=${id}#rapport`} />
      </div>
    </WorkspaceFrame>
  )
}
