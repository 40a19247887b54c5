import type { Metadata } from 'next'
import { PagesView } from '@/components/care/pages'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator } from '@/lib/i18n/translator'
import { caredPages } from '@/lib/queries/page-care'
import { one } from '@/lib/web/form-action'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { save } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: translator('sv', 'care')('pagesTitle') }

export default async function CaredPagesPage({ searchParams }: Props) {
  const [actor, site, query] = await Promise.all([currentActor(), siteOrganisation(), searchParams])
  const { can, pages, people } = await caredPages(actor, site.id)
  return (
    <WorkspaceFrame view={await workspaceChrome(can.care)}>
      <PagesView pages={pages} people={people} open={one(query.sida)} isSaved={query.sparat === '1'} action={save} />
    </WorkspaceFrame>
  )
}
