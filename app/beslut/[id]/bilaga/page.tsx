import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PrintButton } from '@/components/chrome/print-button'
import { AnalysisAppendix } from '@/components/decision-brief/analysis-appendix'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import { translator } from '@/lib/i18n/translator'
import { decisionBrief } from '@/lib/queries/decision-brief'
import { electedChrome } from '@/lib/web/elected'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'

type Props = { params: Promise<{ id: string }> }

const t = translator('sv', 'elected')
export const metadata: Metadata = { title: t('appendixTitle') }

/** What does not fit on two sheets: the analysis theme by theme. */
export default async function AppendixPage({ params }: Props) {
  const id = idOrNone((await params).id)
  const view = id && (await decisionBrief(await currentActor(), id))
  if (!view) redirect(await nothingHere())
  if (view.isRefused) return <DocumentFrame view={await electedChrome(undefined, view.can.read)} />
  const { decision } = view
  return (
    <DocumentFrame view={await electedChrome({ id: decision.id })} action={<PrintButton>{t('printAny')}</PrintButton>}>
      <AnalysisAppendix view={view} />
      <p className="no-print">
        <a href={`/beslut/${decision.id}#d7`}>{t('backToBrief')}</a>
      </p>
    </DocumentFrame>
  )
}
