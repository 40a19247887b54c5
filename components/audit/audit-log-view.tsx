import { eventAreas } from '@/lib/domain/event-areas'
import { clock, isoDay } from '@/lib/i18n/dates'
import { hasMessage, translator } from '@/lib/i18n/translator'
import type { AuditFilter, AuditLine, AuditLog, AuditVerdict } from '@/lib/queries/audit-log'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { Pagination } from '../ui/pagination'
import { Select } from '../ui/select'
import { Table } from '../ui/table'
import { detailInWords } from './detail-words'

const t = translator('sv', 'log')

type Props = { log: AuditLog; filter: AuditFilter; verdict?: AuditVerdict }

/** What has happened, the latest first, a hundred at a time. */
export function AuditLogView({ log, filter, verdict }: Props) {
  const older = log.older && `?${new URLSearchParams({ om: filter.area ?? '', dialog: filter.dialogueId ?? '', fore: log.older })}`
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('intro')}</p>
      <Chain verdict={verdict} />
      <form method="get" className="ws-filter">
        <Select
          id="om"
          label={t('area')}
          defaultValue={filter.area}
          options={[
            { value: '', label: t('everything') },
            ...[...eventAreas.keys()].map((area) => ({ value: area, label: t(`area_${area}`) })),
          ]}
        />
        <Select
          id="dialog"
          label={t('dialogue')}
          defaultValue={filter.dialogueId}
          options={[{ value: '', label: t('allDialogues') }, ...log.dialogues.map(({ id, title }) => ({ value: id, label: title }))]}
        />
        <Button type="submit" look="quiet">
          {t('show')}
        </Button>
      </form>
      {log.lines.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          tight
          scrollLabel={t('wide')}
          columns={['when', 'who', 'what', 'about', 'details'].map((key) => ({ key, label: t(key) }))}
          rows={log.lines.map((line) => ({
            key: line.id,
            cells: [
              <time key="when" dateTime={line.at.toISOString()}>{`${isoDay(line.at)} ${clock('sv', line.at)}`}</time>,
              'name' in line.by ? line.by.name : t(`by_${line.by.kind}`),
              sentenceOf(line.kind),
              line.dialogue?.title ?? '',
              detailsOf(line),
            ],
          }))}
        />
      )}
      <Pagination label={t('pages')} next={older ? { href: older, text: t('older') } : undefined} />
    </>
  )
}

function Chain({ verdict }: { verdict?: AuditVerdict }) {
  if (!verdict)
    return (
      <p>
        {t('verifyWhat')} <a href="?kontrollera=1">{t('verify')}</a>
      </p>
    )
  if (verdict.broken.length === 0)
    return (
      <Notice kind="brand" small>
        <p role="status">{t('unbroken', { events: verdict.events })}</p>
      </Notice>
    )
  return (
    <Notice kind="warn" title={t('broken', { places: verdict.broken.length })}>
      <ul>
        {verdict.broken.map(({ chain, seq }) => (
          <li key={`${chain}-${seq}`}>{t('brokenAt', { seq, chain })}</li>
        ))}
      </ul>
    </Notice>
  )
}

const sentenceOf = (kind: string) => {
  const key = kind.replace('.', '_')
  return hasMessage('sv', `log.${key}`) ? t(key) : kind
}

/** "skäl: …, antal: 3": what has a word of its own, so that nothing raw is shown. */
const detailsOf = ({ kind, data }: AuditLine) =>
  Object.entries(data)
    .filter(([key]) => hasMessage('sv', `log.data_${key}`))
    .map(([key, value]) => `${t(`data_${key}`)}: ${detailInWords(kind, key, value)}`)
    .join(', ')
