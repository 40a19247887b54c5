import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PrintButton } from '@/components/chrome/print-button'
import { DecisionBrief } from '@/components/decision-brief/decision-brief'
import { DocumentFrame } from '@/components/decision-brief/document-frame'
import { MarkRead } from '@/components/decision-brief/mark-read'
import { LinkButton } from '@/components/ui/link-button'
import { isAfterTheMeeting } from '@/lib/domain/decision'
import { translator } from '@/lib/i18n/translator'
import { decisionBrief } from '@/lib/queries/decision-brief'
import { electedChrome } from '@/lib/web/elected'
import { idOrNone } from '@/lib/web/ids'
import { nothingHere } from '@/lib/web/nothing-here'
import { currentActor } from '@/lib/web/request'
import { markRead } from './actions'

type Props = { params: Promise<{ id: string }> }

const t = translator('sv', 'elected')

async function read({ params }: Props) {
  const id = idOrNone((await params).id)
  return id && (await decisionBrief(await currentActor(), id))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await read(props)
  return { title: view ? `${t('navBrief')}: ${view.title}` : t('navBrief') }
}

export default async function BriefPage(props: Props) {
  const view = await read(props)
  if (!view) redirect(await nothingHere())
  if (view.isRefused) return <DocumentFrame view={await electedChrome(undefined, refused(view.can.read))} />
  const { decision, can } = view
  return (
    <DocumentFrame view={await electedChrome({ id: decision.id })} action={<PrintButton>{t('print')}</PrintButton>}>
      <DecisionBrief view={view} now={new Date()}>
        <div className="actions no-print">
          {can.ask.allowed && !isAfterTheMeeting(decision.state) && (
            <LinkButton href={`/beslut/${decision.id}/fragor`}>{t('askTitle')}</LinkButton>
          )}
          {can.mark.allowed && <MarkRead action={markRead} decisionId={decision.id} isRead={view.isRead} />}
        </div>
      </DecisionBrief>
    </DocumentFrame>
  )
}

/** Allowed, but there is nothing to read: the summary is not published. */
const refused = (verdict: { allowed: true } | { allowed: false; because: `${string}.${string}` }) =>
  verdict.allowed ? ({ allowed: false, because: 'policy.notApproved' } as const) : verdict
