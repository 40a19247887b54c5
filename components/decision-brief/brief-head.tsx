import { isAfterTheMeeting } from '@/lib/domain/decision'
import { longDate, plainDate } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import type { DecisionBriefView } from '@/lib/queries/decision-brief'

const t = translator('sv', 'elected')

export function BriefHead({ view }: { view: DecisionBriefView }) {
  const { decision, summary, title } = view
  const { version, publishedAt, heard } = summary.snapshot
  return (
    <header className="doc-head">
      <p className="doc-meta">
        <span>{t('metaMeeting', { body: decision.bodyName, date: longDate('sv', decision.meetingDate) })}</span>{' '}
        {decision.itemNo && <span>{t('metaItem', { no: decision.itemNo })}</span>} <span>{decision.registryNumber}</span>{' '}
        <span>{t('metaVersion', { no: version, date: plainDate('sv', new Date(publishedAt)) })}</span>
      </p>
      <h1>{title}</h1>
      <p className="doc-lead">{t(isAfterTheMeeting(decision.state) ? 'leadDecided' : 'lead', { n: heard.received })}</p>
    </header>
  )
}
