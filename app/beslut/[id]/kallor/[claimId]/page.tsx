import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClaimSources } from '@/components/decision-brief/claim-sources'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import { translator } from '@/lib/i18n/translator'
import { briefSources } from '@/lib/queries/brief-sources'
import { electedChrome } from '@/lib/web/elected'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'

type Props = { params: Promise<{ id: string; claimId: string }> }

const t = translator('sv', 'elected')
export const metadata: Metadata = { title: t('sourcesTitle') }

export default async function SourcesPage({ params }: Props) {
  const typed = await params
  const [id, claimId] = [idOrNone(typed.id), idOrNone(typed.claimId)]
  const view = id && claimId && (await briefSources(await currentActor(), id, claimId))
  if (!view) redirect(await nothingHere())
  if (view.isRefused) return <DocumentFrame view={await electedChrome(undefined, view.can.sources)} />
  const { decision, theme, claim, sources } = view
  return (
    <DocumentFrame view={await electedChrome({ id: decision.id })}>
      <ClaimSources theme={theme} claim={claim.text} sources={sources} />
      <p>
        <a href={`/beslut/${decision.id}`}>{t('backToBrief')}</a>
      </p>
    </DocumentFrame>
  )
}
