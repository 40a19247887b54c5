import type { Metadata } from 'next'
import { AskForOriginal, OriginalText } from '@/components/moderation/original'
import { WorkspaceFrame } from '@/components/workspace/workspace-frame'
import { translator, wordsOf } from '@/lib/i18n/translator'
import { originalAt } from '@/lib/queries/original'
import { one } from '@/lib/web/form-action'
import { idOrNone } from '@/lib/web/ids'
import { currentActor } from '@/lib/web/request'
import { siteOrganisation } from '@/lib/web/site'
import { workspaceChrome } from '@/lib/web/workspace'
import { askForOriginal, openOriginal } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const t = translator('sv', 'moderation')
export const metadata: Metadata = { title: t('originalAsk') }

export default async function OriginalPage({ searchParams }: Props) {
  const [actor, site, query] = await Promise.all([currentActor(), siteOrganisation(), searchParams])
  const { can, view } = await originalAt(actor, site.id, idOrNone(one(query.id)))
  const opened = view && (await openOriginal(view.id, one(query.skal) ?? ''))
  const read = opened?.read
  return (
    <WorkspaceFrame view={await workspaceChrome(can.read)}>
      {read?.ok && <OriginalText original={read.value} />}
      {view && !read?.ok && (
        <AskForOriginal
          action={askForOriginal}
          view={view}
          typed={opened?.reason ?? ''}
          problems={read && !read.ok ? wordsOf('sv', read.problem) : []}
        />
      )}
      {!view && (
        <>
          <h1>{t('originalAsk')}</h1>
          <p>{t('originalLead')}</p>
          <p>
            <a href="/arbetsyta/moderering">{t('backToQueue')}</a>
          </p>
        </>
      )}
    </WorkspaceFrame>
  )
}
