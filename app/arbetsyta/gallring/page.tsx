import type { Metadata } from 'next'
import { DisposalView } from '@/components/retention/disposal-view'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { disposalPage } from '@/lib/queries/disposal'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { disposeNow, setRetention } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'retention')
export const metadata: Metadata = { title: t('title') }

export default async function DisposalRoute({ searchParams }: Props) {
  const page = await disposalPage(await currentActor(), (await siteOrganisation()).id)
  const { sparat, gallrat } = await searchParams
  const count = typeof gallrat === 'string' && /^\d{1,7}$/.test(gallrat) ? Number(gallrat) : undefined
  const said = count === undefined ? sparat === '1' && t('saved') : t('disposed', { count })
  return (
    <WorkspaceFrame view={await workspaceChrome(page.can.read)}>
      {page.can.read.allowed && <DisposalView page={page} said={said || undefined} actions={{ setRetention, disposeNow }} />}
    </WorkspaceFrame>
  )
}
